package dev.migrate.autoconfigure;

import org.springframework.beans.factory.SmartFactoryBean;
import org.springframework.context.ApplicationContext;

/**
 * Migrates while beans are created, when the first bean is asked for that uses the database.
 *
 * <p>It makes a bean instead of being one, because of Java migrations that need JPA: while a migration runs, JPA's factory is
 * created and asks for the migrated schema, too. A bean in the middle of its creation would be a circle; a factory is asked
 * again, and answers that it is at work.
 */
final class MigrateAtStartup implements SmartFactoryBean<MigratedSchema> {

    private final MigratedSchema schema = new MigratedSchema();
    private final StartMovement movement;
    private boolean begun;

    MigrateAtStartup(ApplicationContext context, MigrateProperties properties) {
        this.movement = new StartMovement(context, properties);
    }

    /** Called on the thread that holds the lock of singletons, also from within itself. */
    @Override
    public MigratedSchema getObject() {
        if (!begun) {
            begun = true;
            movement.run(RunOn.STARTUP);
        }
        return schema;
    }

    @Override
    public Class<MigratedSchema> getObjectType() {
        return MigratedSchema.class;
    }

    /** Even where no bean uses the database. */
    @Override
    public boolean isEagerInit() {
        return true;
    }
}
