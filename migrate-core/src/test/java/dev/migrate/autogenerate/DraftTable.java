package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A table under the pencil. */
final class DraftTable {

    QualifiedName name;
    final List<Column> columns;

    @Nullable
    PrimaryKey key;

    final List<UniqueConstraint> uniques;
    final List<ForeignKey> foreignKeys;
    final List<CheckConstraint> checks;
    final List<Index> indexes;

    @Nullable
    String remarks;

    DraftTable(QualifiedName name) {
        this.name = name;
        columns = new ArrayList<>();
        uniques = new ArrayList<>();
        foreignKeys = new ArrayList<>();
        checks = new ArrayList<>();
        indexes = new ArrayList<>();
    }

    DraftTable(Table table) {
        name = table.name();
        columns = new ArrayList<>(table.columns());
        key = table.primaryKey();
        uniques = new ArrayList<>(table.uniqueConstraints());
        foreignKeys = new ArrayList<>(table.foreignKeys());
        checks = new ArrayList<>(table.checkConstraints());
        indexes = new ArrayList<>(table.indexes());
        remarks = table.remarks();
    }

    Table toTable() {
        return new Table(name, columns, key, uniques, foreignKeys, checks, indexes, remarks);
    }

    @Nullable
    Column column(String column) {
        return columns.stream()
                .filter((each) -> each.name().equals(column))
                .findFirst()
                .orElse(null);
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** Replaces a column; a name of none is an error of the test. */
    void alter(String column, UnaryOperator<Column> change) {
        int index = columnNames().indexOf(column);
        columns.set(index, change.apply(columns.get(index)));
    }
}
