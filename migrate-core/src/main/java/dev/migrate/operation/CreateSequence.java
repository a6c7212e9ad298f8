package dev.migrate.operation;

import dev.migrate.model.Sequence;
import java.util.Optional;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements Operation {

    @Override
    public String changeName() {
        return "createSequence";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropSequence(sequence.name(), sequence));
    }
}
