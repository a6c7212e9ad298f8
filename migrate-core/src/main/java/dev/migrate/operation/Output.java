package dev.migrate.operation;

import java.util.Optional;

/**
 * Says something in the log when it is reached; it has no SQL.
 *
 * @param message what to say
 */
public record Output(String message) implements Operation {

    @Override
    public String changeName() {
        return "output";
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
