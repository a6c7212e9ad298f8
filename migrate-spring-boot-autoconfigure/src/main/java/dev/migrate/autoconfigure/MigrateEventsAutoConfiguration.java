package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.core.metrics.ApplicationStartup;

/** Auto-configuration of application events, and of steps of the start, for what migrators do. */
@AutoConfiguration(after = MigrateAutoConfiguration.class)
@ConditionalOnBean(Migrator.class)
public final class MigrateEventsAutoConfiguration {

    @Bean
    static LazyInitializationExcludeFilter publishEvenIfBeansAreLazy() {
        return LazyInitializationExcludeFilter.forBeanTypes(EventPublication.class, StartWatch.class);
    }

    @Bean
    EventPublication migrationEventPublication(ApplicationEventPublisher publisher) {
        return new EventPublication(publisher);
    }

    @Bean
    MigratorCustomizer publishedRuns(EventPublication publication) {
        return (builder) -> builder.addListener((database) -> new PublishedRuns(database, publication::publish));
    }

    @Bean
    StartWatch migrationStartWatch(ApplicationContext context) {
        return new StartWatch(context);
    }

    @Bean
    MigratorCustomizer startupSteps(ApplicationStartup startup, StartWatch watch) {
        return (builder) -> builder.addListener((database) -> new StartupSteps(database, startup, watch::isStarting));
    }
}
