package dev.migrate.hibernate;

import dev.migrate.model.Column;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two schemas have in common if they differ in names of keys and in the spelling of types alone, as lines to compare. */
final class SchemaOutline {

    /** What Hibernate says of a column of its own, and nobody wrote. */
    private static final String IMPLIED = "Soft-delete indicator";

    private SchemaOutline() {}

    static String of(SchemaModel schema, boolean implicitKeyIndexes) {
        TreeSet<String> lines = new TreeSet<>();
        schema.tables().forEach((table) -> addTable(table, implicitKeyIndexes, lines));
        schema.sequences().forEach((sequence) -> lines.add(line(sequence)));
        schema.enumTypes().forEach((type) -> lines.add(line(type)));
        return String.join("\n", lines);
    }

    private static void addTable(Table table, boolean implicitKeyIndexes, Set<String> lines) {
        String name = table.name().toString();
        lines.add(name + table.columns().stream().map(Column::name).sorted().toList() + " " + table.remarks());
        for (Column column : table.columns()) {
            lines.add(name + "." + column.name() + (column.nullable() ? " null" : " not null")
                    + ((column.identity() == null) ? "" : " identity")
                    + ((column.defaultValue() == null) ? "" : " default")
                    + ((column.type().generation() == null) ? "" : " generated")
                    + ((column.remarks() == null || column.remarks().equals(IMPLIED))
                            ? ""
                            : " '" + column.remarks() + "'"));
        }
        if (table.primaryKey() != null) {
            lines.add(name + " key " + table.primaryKey().columns());
        }
        uniqueColumns(table).forEach((columns) -> lines.add(name + " unique " + columns));
        for (ForeignKey key : table.foreignKeys()) {
            lines.add(name + " " + key.columns() + " -> " + key.referencedTable() + key.referencedColumns() + " "
                    + key.onDelete());
        }
        for (Index index : table.indexes()) {
            List<String> columns =
                    index.columns().stream().map(IndexColumn::name).toList();
            boolean implicit = implicitKeyIndexes
                    && table.foreignKeys().stream()
                            .anyMatch((key) -> key.columns().equals(columns));
            if (!index.unique() && !implicit) {
                lines.add(name + " index "
                        + index.columns().stream()
                                .map((column) -> column.name() + (column.descending() ? " desc" : ""))
                                .toList());
            }
        }
    }

    private static Set<List<String>> uniqueColumns(Table table) {
        return Stream.concat(
                        table.uniqueConstraints().stream().map(UniqueConstraint::columns),
                        table.indexes().stream()
                                .filter(Index::unique)
                                .map((index) -> index.columns().stream()
                                        .map(IndexColumn::name)
                                        .toList()))
                .collect(Collectors.toSet());
    }

    private static String line(Sequence sequence) {
        return "sequence " + sequence.name() + " "
                + ((sequence.startValue() == null) ? 1 : sequence.startValue()) + " "
                + ((sequence.incrementBy() == null) ? 1 : sequence.incrementBy());
    }

    private static String line(EnumType type) {
        return "type " + type;
    }
}
