package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.observation.LockWaitTimer;
import dev.migrate.observation.PendingRevisions;
import dev.migrate.observation.RecentStatus;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Auto-configuration of the meters {@code migrate.pending} and {@code migrate.lock.wait}. */
@AutoConfiguration(
        after = MigrateAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({Migrator.class, MeterRegistry.class})
@Conditional(NotACommand.class)
public final class MigrateMetricsAutoConfiguration {

    private static final Duration MAX_AGE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    @Bean
    MigratorCustomizer timedLockWaits(ObjectProvider<MeterRegistry> registry) {
        return (builder) -> builder.addListener((database) -> new LockWaitTimer(database, registry::getObject));
    }

    @Bean
    @ConditionalOnMissingBean
    PendingRevisions pendingRevisions(ListableBeanFactory beans) {
        return new PendingRevisions(() -> databases(beans));
    }

    private static Map<String, RecentStatus> databases(ListableBeanFactory beans) {
        Map<String, RecentStatus> byName = new LinkedHashMap<>();
        beans.getBeansOfType(Migrator.class)
                .forEach((bean, migrator) -> byName.put(
                        byName.containsKey(migrator.name()) ? bean : migrator.name(),
                        new RecentStatus(migrator::status, MAX_AGE, PATIENCE, Clock.systemUTC())));
        return byName;
    }
}
