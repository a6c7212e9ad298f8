package dev.migrate.engine;

import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.MigrationContext;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** Takes down the operations of a Java migration instead of carrying them out. */
final class OfflineContext implements MigrationContext {

    private final SourceLocation location;
    private final Dialect dialect;
    private final List<SqlStatement> statements = new ArrayList<>();

    private OfflineContext(SourceLocation location, Dialect dialect) {
        this.location = location;
        this.dialect = dialect;
    }

    /** Returns the statements that the migration would run. */
    static List<SqlStatement> record(PlannedStep step, Dialect dialect) {
        OfflineContext context = new OfflineContext(step.migration().header().location(), dialect);
        CodeBody code = (CodeBody) step.migration().body();
        try {
            if (step.direction() == Direction.UPGRADE) {
                code.upgrade(context);
            } else {
                code.downgrade(context);
            }
        } catch (MigrateException ex) {
            throw ex;
        } catch (Exception ex) { // Users' code may throw whatever it likes.
            throw new MigrateException(
                    "The code of revision '" + step.migration().id() + "' failed: " + ex + ".",
                    List.of(context.location),
                    "Mend it, or leave the revision out of the script.",
                    ex);
        }
        return context.statements;
    }

    @Override
    public void apply(Operation operation) {
        statements.addAll(dialect.render(Change.of(operation, location)));
    }

    @Override
    public String dialectId() {
        return dialect.id();
    }

    @Override
    public Connection connection() {
        throw new MigrateException(
                "The code of this revision asks for a connection, and a script is written without a database.",
                location,
                "Use operations alone (op.execute, op.bulkInsert, …), or leave the revision out of the script's range and"
                        + " run it by itself.");
    }
}
