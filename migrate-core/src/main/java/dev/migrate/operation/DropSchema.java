package dev.migrate.operation;

import java.util.Optional;

/**
 * Drops a schema.
 *
 * @param schema the name
 * @param ifExists whether a missing schema is no error
 * @param cascade whether everything in it goes too; otherwise it must be empty
 */
public record DropSchema(String schema, boolean ifExists, boolean cascade) implements Operation {

    @Override
    public String changeName() {
        return "dropSchema";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the way back of dropping an empty schema; what else was in it nobody knows. */
    @Override
    public Optional<Operation> inverse() {
        return (ifExists || cascade) ? Optional.empty() : Optional.of(new CreateSchema(schema, false));
    }
}
