package dev.migrate.operation;

import java.util.Optional;

/**
 * Fails the run with a message when it is reached; it has no SQL.
 *
 * @param message why it stops
 */
public record Stop(String message) implements Operation {

    @Override
    public String changeName() {
        return "stop";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new Empty());
    }
}
