package dev.migrate.operation;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Adds a condition that each row of a table must meet.
 *
 * @param table the table
 * @param constraint the condition
 */
public record AddCheckConstraint(QualifiedName table, CheckConstraint constraint) implements Operation {

    @Override
    public String changeName() {
        return "addCheckConstraint";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        String name = constraint.name();
        return (name == null) ? Optional.empty() : Optional.of(new DropCheckConstraint(table, name, constraint));
    }
}
