package dev.migrate.changelog.java;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.operation.Operation;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** Keeps the operations of a Java migration instead of carrying them out. */
final class RecordingContext implements MigrationContext {

    private final String dialectId;
    private final List<Operation> operations = new ArrayList<>();

    RecordingContext(String dialectId) {
        this.dialectId = dialectId;
    }

    List<Operation> operations() {
        return operations;
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
        throw new IllegalStateException("there is no database");
    }
}
