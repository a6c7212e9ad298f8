package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Gives a view another name in the same schema.
 *
 * @param view the old name
 * @param newName the new name, without a schema
 */
public record RenameView(QualifiedName view, String newName) implements Operation {

    @Override
    public String changeName() {
        return "renameView";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameView(view.withName(newName), view.name()));
    }
}
