package dev.migrate.operation;

import java.util.Optional;

/**
 * Names the state of the schema for readers of the file.
 *
 * <p>It has no SQL and leaves no trace in the database: every revision has an id and may have a label to go back to.
 *
 * @param tag the name
 */
public record TagDatabase(String tag) implements Operation {

    @Override
    public String changeName() {
        return "tagDatabase";
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
