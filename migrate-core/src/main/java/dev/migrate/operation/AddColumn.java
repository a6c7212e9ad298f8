package dev.migrate.operation;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * Adds columns to a table, with the constraints that were written at them.
 *
 * <p>Rows that exist get their values before nulls are forbidden and constraints added, so a column without a default can be
 * not null in a table that has rows.
 *
 * @param table the table
 * @param columns at least one column
 * @param constraints constraints over these columns, possibly none
 * @param existingRows what rows that exist get in these columns, where it isn't the default
 * @param placements where these columns stand, where they aren't the last ones
 */
public record AddColumn(
        QualifiedName table,
        List<Column> columns,
        List<Constraint> constraints,
        List<Assignment> existingRows,
        List<ColumnPlacement> placements)
        implements Operation {

    public AddColumn {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        existingRows = List.copyOf(existingRows);
        placements = List.copyOf(placements);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("'columns' must not be empty");
        }
        List<String> names = columns.stream().map(Column::name).toList();
        if (!names.containsAll(existingRows.stream().map(Assignment::column).toList())
                || !names.containsAll(
                        placements.stream().map(ColumnPlacement::column).toList())) {
            throw new IllegalArgumentException("values and places are for the columns " + names + " alone");
        }
    }

    /** Creates the operation for columns that come last, and that existing rows have with the default. */
    public AddColumn(QualifiedName table, List<Column> columns, List<Constraint> constraints) {
        this(table, columns, constraints, List.of(), List.of());
    }

    /** Returns where a column stands, or nothing if it is to be the last one. */
    public Optional<ColumnPlacement> placement(String column) {
        return placements.stream()
                .filter((placement) -> placement.column().equals(column))
                .findFirst();
    }

    /** Returns what existing rows get in a column, or nothing if it is the default. */
    public Optional<Assignment> existingRows(String column) {
        return existingRows.stream()
                .filter((each) -> each.column().equals(column))
                .findFirst();
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
