package dev.migrate.autoconfigure;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Auto-configuration of {@link EntitySchemas} where entities are mapped by Hibernate. */
@AutoConfiguration(after = MigrateAutoConfiguration.class)
@ConditionalOnClass({SessionFactory.class, LocalContainerEntityManagerFactoryBean.class})
@ConditionalOnBean(MigrateSchemaManagementProvider.class)
public final class EntitySchemasAutoConfiguration {

    @Bean
    static CapturedMappings migrateCapturedMappings() {
        return new CapturedMappings();
    }

    @Bean
    @ConditionalOnMissingBean
    EntitySchemas entitySchemas(
            CapturedMappings mappings,
            ObjectProvider<EntityManagerFactory> factories,
            MigrateSchemaManagementProvider management) {
        return new HibernateEntitySchemas(mappings, factories, management);
    }
}
