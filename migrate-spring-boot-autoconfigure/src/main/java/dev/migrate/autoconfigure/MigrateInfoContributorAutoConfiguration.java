package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.actuate.MigrateInfoContributor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the info contributor {@code migrate}. */
@AutoConfiguration(after = MigrateAutoConfiguration.class)
@ConditionalOnClass({InfoContributor.class, ConditionalOnEnabledInfoContributor.class})
@ConditionalOnEnabledInfoContributor("migrate")
@ConditionalOnBean(Migrator.class)
public final class MigrateInfoContributorAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MigrateInfoContributor migrateInfoContributor(ListableBeanFactory beans) {
        return new MigrateInfoContributor(new RecentStatuses(beans));
    }
}
