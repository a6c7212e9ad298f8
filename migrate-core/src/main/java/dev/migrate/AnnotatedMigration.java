package dev.migrate;

import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationContext;
import dev.migrate.changelog.MigrationType;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** A Java migration as a body that the engine can run. */
final class AnnotatedMigration implements CodeBody {

    private final Supplier<? extends JavaMigration> migration;
    private final boolean reversible;

    private AnnotatedMigration(Supplier<? extends JavaMigration> migration, boolean reversible) {
        this.migration = migration;
        this.reversible = reversible;
    }

    /** Returns them all. */
    static List<Migration> all(List<? extends JavaMigration> migrations) {
        return migrations.stream().map(AnnotatedMigration::of).toList();
    }

    static Migration of(JavaMigration migration) {
        return of(new LateJavaMigration(ClassUtils.getUserClass(migration), () -> migration));
    }

    static Migration of(LateJavaMigration late) {
        Class<?> type = late.type();
        SourceLocation location = SourceLocation.of(type.getName());
        Revision revision = type.getAnnotation(Revision.class);
        if (revision == null) {
            throw new MigrateException(
                    "The Java migration '" + type.getName() + "' has no @Revision.",
                    location,
                    "Annotate the class with @Revision(id = \"…\", downRevision = \"…\", message = \"…\").");
        }
        RevisionHeader header = new RevisionHeader(
                revision.id(),
                List.of(revision.downRevision()),
                List.of(revision.dependsOn()),
                List.of(revision.branchLabels()),
                revision.message(),
                location,
                List.of(revision.replaces()),
                revision.generated());
        CodeBody body = new AnnotatedMigration(late.instance(), overridesDowngrade(type));
        return new Migration(header, MigrationType.JAVA, revision.transactional(), null, body);
    }

    private static boolean overridesDowngrade(Class<?> type) {
        var method = ReflectionUtils.findMethod(type, "downgrade", Operations.class);
        return method != null && method.getDeclaringClass() != JavaMigration.class;
    }

    @Override
    public void upgrade(MigrationContext context) throws Exception {
        migration.get().upgrade(new Operations(context));
    }

    @Override
    public void downgrade(MigrationContext context) throws Exception {
        migration.get().downgrade(new Operations(context));
    }

    @Override
    public boolean reversible() {
        return reversible;
    }
}
