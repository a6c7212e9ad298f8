package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.observation.ObservedRuns;
import dev.migrate.observation.ObservedRuns.Observing;
import dev.migrate.observation.RevisionObservationConvention;
import dev.migrate.observation.RunObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Auto-configuration of the observations {@code migrate.upgrade}, {@code migrate.downgrade} and {@code migrate.revision}. */
@AutoConfiguration(
        after = MigrateAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(Observation.class)
@ConditionalOnBean({Migrator.class, ObservationRegistry.class})
public final class MigrateObservationAutoConfiguration {

    /** Asks for the registry only when a run begins: whatever is bound to it may use the database. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MigratorCustomizer observedRuns(
            ObjectProvider<ObservationRegistry> registry,
            ObjectProvider<RunObservationConvention> runs,
            ObjectProvider<RevisionObservationConvention> revisions,
            Environment environment) {
        Supplier<Observing> observing =
                () -> new Observing(registry.getObject(), runs.getIfAvailable(), revisions.getIfAvailable());
        return (builder) -> {
            if (!CommandProperties.areIn(environment)) {
                builder.addListener((database) -> new ObservedRuns(database, observing));
            }
        };
    }
}
