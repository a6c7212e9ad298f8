package dev.migrate.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values must exist in another table.
 *
 * @param name the constraint's name, or {@code null} where the database chooses one
 * @param columns at least one referencing column, in order
 * @param referencedTable the table that is referenced
 * @param referencedColumns the columns there, in the same order; empty means its primary key
 * @param onDelete what happens when a referenced row goes
 * @param onUpdate what happens when a referenced key changes
 * @param deferral when the rule is checked
 */
public record ForeignKey(
        @Nullable String name,
        List<String> columns,
        QualifiedName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferral deferral)
        implements Constraint {

    public ForeignKey {
        Names.requireName("name", name);
        columns = Names.requireColumns(columns);
        referencedColumns = List.copyOf(referencedColumns);
        if (!referencedColumns.isEmpty() && referencedColumns.size() != columns.size()) {
            throw new IllegalArgumentException("a foreign key over " + columns.size() + " columns can't reference "
                    + referencedColumns.size() + " columns");
        }
    }

    /** Returns a foreign key without actions that is checked at once. */
    public static ForeignKey of(
            @Nullable String name, List<String> columns, QualifiedName table, List<String> referencedColumns) {
        return new ForeignKey(
                name,
                columns,
                table,
                referencedColumns,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
    }
}
