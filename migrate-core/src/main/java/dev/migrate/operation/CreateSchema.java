package dev.migrate.operation;

import java.util.Optional;

/**
 * Creates a schema.
 *
 * @param schema the name
 * @param ifNotExists whether a schema of that name is left as it is
 */
public record CreateSchema(String schema, boolean ifNotExists) implements Operation {

    @Override
    public String changeName() {
        return "createSchema";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropSchema(schema, false, false));
    }
}
