package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import java.util.Optional;

/**
 * Adds a unique constraint to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record AddUniqueConstraint(QualifiedName table, UniqueConstraint constraint) implements Operation {

    @Override
    public String changeName() {
        return "addUniqueConstraint";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        String name = constraint.name();
        return (name == null) ? Optional.empty() : Optional.of(new DropUniqueConstraint(table, name, constraint));
    }
}
