package dev.migrate.autoconfigure;

import dev.migrate.JavaMigration;
import dev.migrate.LateJavaMigration;
import dev.migrate.Revision;
import dev.migrate.error.MigrateException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * The application's Java migrations by the classes of their beans. A bean is made when its migration runs; earlier only
 * where its class doesn't tell the revision, as for a factory method that returns the interface.
 */
final class JavaMigrationBeans implements Supplier<List<LateJavaMigration>> {

    private final DatabaseBeans beans;
    private final ListableBeanFactory beanFactory;

    JavaMigrationBeans(DatabaseBeans beans) {
        this.beans = beans;
        this.beanFactory = beans.beanFactory();
    }

    @Override
    public List<LateJavaMigration> get() {
        return Arrays.stream(beanFactory.getBeanNamesForType(JavaMigration.class, true, false))
                .filter((name) -> !beans.isOfAnother(name))
                .map(this::late)
                .toList();
    }

    private LateJavaMigration late(String name) {
        if (beans.isOfAny(name)) {
            throw new MigrateException(
                    "The Java migration '" + name + "' doesn't say which of several databases it is for.",
                    "Annotate it with @Qualifier and the name of the database under 'migrate.databases'.");
        }
        Class<?> declared = userClass(beanFactory.getType(name, false));
        if (declared != null && declared.isAnnotationPresent(Revision.class)) {
            return new LateJavaMigration(declared, () -> beanFactory.getBean(name, JavaMigration.class));
        }
        JavaMigration migration = beanFactory.getBean(name, JavaMigration.class);
        return new LateJavaMigration(ClassUtils.getUserClass(migration), () -> migration);
    }

    private static @Nullable Class<?> userClass(@Nullable Class<?> type) {
        return (type == null) ? null : ClassUtils.getUserClass(type);
    }
}
