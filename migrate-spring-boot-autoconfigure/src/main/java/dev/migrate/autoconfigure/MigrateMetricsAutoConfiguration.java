package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.observation.LockWaitTimer;
import dev.migrate.observation.PendingRevisions;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Auto-configuration of the meters {@code migrate.pending} and {@code migrate.lock.wait}. */
@AutoConfiguration(
        after = MigrateAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({Migrator.class, MeterRegistry.class})
public final class MigrateMetricsAutoConfiguration {

    @Bean
    MigratorCustomizer timedLockWaits(ObjectProvider<MeterRegistry> registry, Environment environment) {
        return (builder) -> {
            if (!CommandProperties.areIn(environment)) {
                builder.addListener((database) -> new LockWaitTimer(database, registry::getObject));
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    PendingRevisions pendingRevisions(ListableBeanFactory beans) {
        return new PendingRevisions(new RecentStatuses(beans));
    }
}
