package dev.migrate.autogenerate;

import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.MigrationContext;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Operation;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** Takes down the operations of a generated revision in Java, without a database. For one thread. */
final class RecordedCode implements MigrationContext {

    private final String dialectId;
    private final List<Operation> operations = new ArrayList<>();

    private RecordedCode(String dialectId) {
        this.dialectId = dialectId;
    }

    /** Returns the operations of the upgrade in order; none if it does anything else, since its effect isn't known then. */
    static List<Operation> operations(CodeBody code, String dialectId) {
        RecordedCode context = new RecordedCode(dialectId);
        try {
            code.upgrade(context);
            return context.operations;
        } catch (Exception ex) { // Users' code may throw whatever it likes.
            return List.of();
        }
    }

    @Override
    public void apply(Operation operation) {
        operations.add(operation);
    }

    @Override
    public String dialectId() {
        return dialectId;
    }

    @Override
    public Connection connection() {
        throw new MigrateException(
                "The code of a generated revision asks for a connection, and is followed without a database.",
                "Use operations alone, such as op.execute.");
    }
}
