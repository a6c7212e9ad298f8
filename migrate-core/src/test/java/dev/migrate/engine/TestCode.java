package dev.migrate.engine;

import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationContext;
import dev.migrate.changelog.MigrationType;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionHeader;
import java.util.List;

/** A revision of Java code written in a test. */
final class TestCode implements CodeBody {

    private final Step upgrade;

    private TestCode(Step upgrade) {
        this.upgrade = upgrade;
    }

    static Migration code(String id, List<String> parents, Step upgrade) {
        RevisionHeader header =
                RevisionHeader.of(id, parents, "message of " + id, SourceLocation.of("com.example." + id));
        return new Migration(header, MigrationType.JAVA, true, null, new TestCode(upgrade));
    }

    @Override
    public void upgrade(MigrationContext context) throws Exception {
        upgrade.run(context);
    }

    @Override
    public void downgrade(MigrationContext context) {
        throw new IllegalStateException("not reversible");
    }

    @Override
    public boolean reversible() {
        return false;
    }

    /** What the code does. */
    @FunctionalInterface
    interface Step {

        /** Does it. */
        void run(MigrationContext context) throws Exception;
    }
}
