package dev.migrate.operation;

import java.util.Optional;

/**
 * Does nothing.
 */
public record Empty() implements Operation {

    @Override
    public String changeName() {
        return "empty";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(this);
    }
}
