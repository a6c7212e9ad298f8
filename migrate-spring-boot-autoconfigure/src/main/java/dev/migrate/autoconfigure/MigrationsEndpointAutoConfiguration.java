package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.actuate.MigrationsEndpoint;
import dev.migrate.actuate.MigrationsEndpointWebExtension;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.EndpointAccessResolver;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the endpoint {@code migrations}. */
@AutoConfiguration(after = MigrateAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(MigrationsEndpoint.class)
public final class MigrationsEndpointAutoConfiguration {

    @Bean
    @ConditionalOnBean({Migrator.class, MigrateProperties.class})
    @ConditionalOnMissingBean
    MigrationsEndpoint migrationsEndpoint(ApplicationContext context, MigrateProperties properties) {
        DatabaseProperties each = DatabaseProperties.in(context, properties);
        return new MigrationsEndpoint(context, (migrator) -> each.of(migrator).autoUpgrade(), Clock.systemUTC());
    }

    @Bean
    @ConditionalOnBean(MigrationsEndpoint.class)
    @ConditionalOnMissingBean
    MigrationsEndpointWebExtension migrationsEndpointWebExtension(
            MigrationsEndpoint endpoint, ObjectProvider<EndpointAccessResolver> accessResolver) {
        EndpointAccessResolver resolver = accessResolver.getIfAvailable(() -> (id, defaultAccess) -> defaultAccess);
        Access access = resolver.accessFor(EndpointId.of("migrations"), Access.READ_ONLY);
        return new MigrationsEndpointWebExtension(endpoint, access == Access.UNRESTRICTED);
    }
}
