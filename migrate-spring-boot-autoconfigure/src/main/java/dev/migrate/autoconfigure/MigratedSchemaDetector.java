package dev.migrate.autoconfigure;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.boot.sql.init.dependency.DatabaseInitializerDetector;

/** Lets Spring Boot make every bean that uses the database depend on the migrated schema. */
final class MigratedSchemaDetector extends AbstractBeansOfTypeDatabaseInitializerDetector
        implements DatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(MigratedSchema.class);
    }

    /** After scripts that prepare the database, before scripts with data. */
    @Override
    public int getOrder() {
        return 1;
    }
}
