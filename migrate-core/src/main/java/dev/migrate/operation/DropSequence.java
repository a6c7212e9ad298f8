package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drops a sequence.
 *
 * @param sequence the sequence
 * @param definition what is dropped, where it is known
 */
public record DropSequence(QualifiedName sequence, @Nullable Sequence definition) implements Operation {

    @Override
    public String changeName() {
        return "dropSequence";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return (definition == null) ? Optional.empty() : Optional.of(new CreateSequence(definition));
    }
}
