package dev.migrate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Deferral;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Columns and constraints over them while a Java migration describes them; their order is kept.
 *
 * <p>A constraint whose name is {@code null} is named by the database, and can't be dropped by a name later.
 */
public sealed class ColumnsDefinition permits TableDefinition {

    private final @Nullable String schema;
    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final Set<String> keyColumns = new HashSet<>();

    ColumnsDefinition(@Nullable String schema) {
        this.schema = schema;
    }

    /** Adds a nullable column and returns it, to be described further. */
    public ColumnDefinition column(String column, String type) {
        ColumnDefinition definition = new ColumnDefinition(column, type, schema, constraints);
        columns.add(definition);
        return definition;
    }

    /** Makes columns the primary key, and not null. */
    public void primaryKey(@Nullable String constraint, String... keys) {
        keyColumns.addAll(List.of(keys));
        constraints.add(new PrimaryKey(constraint, List.of(keys)));
    }

    /** Makes the values of columns unique together. */
    public void unique(@Nullable String constraint, String... keys) {
        unique(constraint, List.of(keys), Deferral.NOT_DEFERRABLE);
    }

    /** Makes the values of columns unique together, which can wait for the end of the transaction. */
    public void unique(@Nullable String constraint, List<String> keys, Deferral deferral) {
        constraints.add(new UniqueConstraint(constraint, keys, deferral));
    }

    /** Makes the values of columns exist in another table; no referenced column means its primary key. */
    public void foreignKey(
            @Nullable String constraint, List<String> keys, String referencedTable, List<String> referencedColumns) {
        foreignKey(constraint, keys, referencedTable, referencedColumns, (definition) -> {});
    }

    /** Makes the values of columns exist in another table, with actions, another schema or a later check. */
    public void foreignKey(
            @Nullable String constraint,
            List<String> keys,
            String referencedTable,
            List<String> referencedColumns,
            Consumer<ForeignKeyDefinition> definition) {
        ForeignKeyDefinition key = new ForeignKeyDefinition(schema);
        definition.accept(key);
        constraints.add(key.build(constraint, keys, referencedTable, referencedColumns));
    }

    /** Adds a condition that each row must meet. */
    public void check(@Nullable String constraint, String condition) {
        constraints.add(new CheckConstraint(constraint, condition));
    }

    /** Adds a constraint from its model, and changes nothing at the columns. */
    public void constraint(Constraint constraint) {
        constraints.add(constraint);
    }

    final List<Column> columns() {
        return columns.stream()
                .map(ColumnDefinition::column)
                .map((column) -> keyColumns.contains(column.name()) ? column.notNull() : column)
                .toList();
    }

    /** Returns the operation that adds the columns to a table that exists. */
    final AddColumn addTo(QualifiedName table) {
        return new AddColumn(
                table,
                columns(),
                constraints,
                columns.stream().flatMap((each) -> each.existingRows().stream()).toList(),
                columns.stream().flatMap((each) -> each.placement().stream()).toList());
    }

    /** Refuses what means nothing in a table that is created: no row exists in it, and columns stand as they are listed. */
    final void requireNewTable() {
        for (ColumnDefinition each : columns) {
            if (each.existingRows().isPresent() || each.placement().isPresent()) {
                throw new IllegalArgumentException(
                        "the column '" + each.column().name()
                                + "' of a new table can't have values for existing rows or a place of its own");
            }
        }
    }

    final List<Constraint> constraints() {
        return constraints;
    }
}
