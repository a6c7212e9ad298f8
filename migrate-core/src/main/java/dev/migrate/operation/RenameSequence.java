package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Gives a sequence another name in the same schema.
 *
 * @param sequence the old name
 * @param newName the new name, without a schema
 */
public record RenameSequence(QualifiedName sequence, String newName) implements Operation {

    @Override
    public String changeName() {
        return "renameSequence";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameSequence(sequence.withName(newName), sequence.name()));
    }
}
