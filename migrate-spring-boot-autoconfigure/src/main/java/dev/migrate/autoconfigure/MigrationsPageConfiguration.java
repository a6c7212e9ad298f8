package dev.migrate.autoconfigure;

import dev.migrate.actuate.PagePolicyFilter;
import dev.migrate.actuate.PagePolicyWebFilter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Guards the endpoint's page in whichever context serves it: the application's own, or that of a port for management. */
@ManagementContextConfiguration(proxyBeanMethods = false)
final class MigrationsPageConfiguration {

    private static final EndpointId ENDPOINT = EndpointId.of("migrations");

    private static Supplier<@Nullable String> path(ObjectProvider<PathMappedEndpoints> endpoints) {
        return () -> {
            PathMappedEndpoints mapped = endpoints.getIfAvailable();
            return (mapped == null) ? null : mapped.getPath(ENDPOINT);
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Servlet {

        @Bean
        PagePolicyFilter migrationsPagePolicyFilter(ObjectProvider<PathMappedEndpoints> endpoints) {
            return new PagePolicyFilter(path(endpoints));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
    static class Reactive {

        @Bean
        PagePolicyWebFilter migrationsPagePolicyWebFilter(ObjectProvider<PathMappedEndpoints> endpoints) {
            return new PagePolicyWebFilter(path(endpoints));
        }
    }
}
