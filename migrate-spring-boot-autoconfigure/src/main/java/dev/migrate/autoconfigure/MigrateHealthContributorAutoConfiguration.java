package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.actuate.MigrateHealthIndicator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the health contributor {@code migrate}. */
@AutoConfiguration(after = MigrateAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnEnabledHealthIndicator.class)
@ConditionalOnEnabledHealthIndicator("migrate")
@ConditionalOnBean({Migrator.class, MigrateProperties.class})
public final class MigrateHealthContributorAutoConfiguration
        extends CompositeHealthContributorConfiguration<MigrateHealthIndicator, Migrator> {

    MigrateHealthContributorAutoConfiguration(MigrateProperties properties, ListableBeanFactory beanFactory) {
        super((migrator) -> new MigrateHealthIndicator(
                migrator,
                new Status(DatabaseProperties.in(beanFactory, properties)
                        .of(migrator)
                        .health()
                        .pendingStatus())));
    }

    @Bean
    @ConditionalOnMissingBean(name = {"migrateHealthIndicator", "migrateHealthContributor"})
    HealthContributor migrateHealthContributor(ListableBeanFactory beanFactory) {
        Map<String, Migrator> byName = new LinkedHashMap<>();
        BeanFactoryUtils.beansOfTypeIncludingAncestors(beanFactory, Migrator.class)
                .forEach((bean, migrator) ->
                        byName.put(byName.containsKey(migrator.name()) ? bean : migrator.name(), migrator));
        return createContributor(byName);
    }
}
