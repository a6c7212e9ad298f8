package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration that tells an application without a {@link DataSource} why nothing is migrated. */
@AutoConfiguration(after = MigrateAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "migrate.enabled", matchIfMissing = true)
@ConditionalOnMissingBean({DataSource.class, Migrator.class})
public final class MissingDataSourceAutoConfiguration {

    @Bean
    MissingDataSourceWarning missingDataSourceWarning() {
        return new MissingDataSourceWarning();
    }
}
