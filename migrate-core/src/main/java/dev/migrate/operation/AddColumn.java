package dev.migrate.operation;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * Adds columns to a table, with the constraints that were written at them.
 *
 * @param table the table
 * @param columns at least one column
 * @param constraints constraints over these columns, possibly none
 */
public record AddColumn(QualifiedName table, List<Column> columns, List<Constraint> constraints) implements Operation {

    public AddColumn {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("'columns' must not be empty");
        }
    }

    @Override
    public String changeName() {
        return "addColumn";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(
                new DropColumn(table, columns.stream().map(Column::name).toList(), this));
    }
}
