package dev.migrate.actuate;

import dev.migrate.autoconfigure.TestApplication;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** The configuration of the page about the endpoint: only operators may move databases, and the page can post. */
@Configuration(proxyBeanMethods = false)
class Secured {

    static TestApplication application() {
        return TestApplication.of(MigrationsEndpointContractTests.Everything.class)
                .plus(Secured.class, RequestedMovementTests.Audit.class)
                .web()
                .with("spring.autoconfigure.exclude=", "management.endpoint.migrations.access=unrestricted");
    }

    @Bean
    SecurityFilterChain actuator(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .hasRole("OPERATOR")
                        .anyRequest()
                        .authenticated())
                .formLogin(Customizer.withDefaults())
                .httpBasic(Customizer.withDefaults())
                .csrf(CsrfConfigurer::spa)
                .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("olga")
                        .password("{noop}secret")
                        .roles("OPERATOR")
                        .build(),
                User.withUsername("guest")
                        .password("{noop}secret")
                        .roles("USER")
                        .build());
    }
}
