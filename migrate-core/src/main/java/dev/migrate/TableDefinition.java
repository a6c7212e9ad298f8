package dev.migrate;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.List;

/** A table while a Java migration describes it. */
public final class TableDefinition {

    private final QualifiedName name;
    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();

    TableDefinition(QualifiedName name) {
        this.name = name;
    }

    /** Adds a nullable column and returns it, to be described further. */
    public ColumnDefinition column(String column, String type) {
        ColumnDefinition definition = new ColumnDefinition(column, type);
        columns.add(definition);
        return definition;
    }

    /** Adds a constraint over one or several columns. */
    public TableDefinition constraint(Constraint constraint) {
        constraints.add(constraint);
        return this;
    }

    /** Adds an index that isn't unique. */
    public TableDefinition index(String index, String... indexed) {
        indexes.add(Index.of(index, indexed));
        return this;
    }

    Table build() {
        Table table = Table.of(
                name, columns.stream().map(ColumnDefinition::inNewTable).toArray(Column[]::new));
        for (ColumnDefinition column : columns) {
            for (Constraint constraint : column.constraints()) {
                table = table.with(constraint);
            }
        }
        for (Constraint constraint : constraints) {
            table = table.with(constraint);
        }
        for (Index index : indexes) {
            table = table.with(index);
        }
        return table;
    }
}
