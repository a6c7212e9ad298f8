package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A database's schema as it is once its tables and columns have their new names. */
final class RenamedSchema {

    private final Map<QualifiedName, QualifiedName> newTables = new HashMap<>();
    private final Map<QualifiedName, Map<String, String>> newColumns = new HashMap<>();

    RenamedSchema(Renames renames) {
        renames.tables().forEach((newName, oldName) -> newTables.put(oldName, newName));
        renames.columns().forEach((table, columns) -> {
            Map<String, String> byOldName = new HashMap<>();
            columns.forEach((newName, oldName) -> byOldName.put(oldName, newName));
            newColumns.put(table, byOldName);
        });
    }

    SchemaModel of(SchemaModel schema) {
        if (newTables.isEmpty() && newColumns.isEmpty()) {
            return schema;
        }
        List<Table> tables = schema.tables().stream().map(this::renamed).toList();
        return new SchemaModel(tables, schema.sequences(), schema.enumTypes());
    }

    private QualifiedName table(QualifiedName oldName) {
        return newTables.getOrDefault(oldName, oldName);
    }

    private Table renamed(Table table) {
        QualifiedName name = table(table.name());
        Map<String, String> columns = newColumns.getOrDefault(name, Map.of());
        Table renamed = Table.of(
                        name,
                        table.columns().stream()
                                .map((column) -> renamed(column, columns))
                                .toArray(Column[]::new))
                .withRemarks(table.remarks());
        PrimaryKey key = table.primaryKey();
        renamed = (key == null) ? renamed : renamed.with(renamed(key, columns));
        for (UniqueConstraint unique : table.uniqueConstraints()) {
            renamed = renamed.with(renamed(unique, columns));
        }
        for (ForeignKey foreignKey : table.foreignKeys()) {
            renamed = renamed.with(renamed(foreignKey, columns));
        }
        for (CheckConstraint check : table.checkConstraints()) {
            renamed = renamed.with(new CheckConstraint(check.name(), text(check.expression(), columns)));
        }
        for (Index index : table.indexes()) {
            renamed = renamed.with(renamed(index, columns));
        }
        return renamed;
    }

    private static Column renamed(Column column, Map<String, String> columns) {
        return column.withName(columns.getOrDefault(column.name(), column.name()));
    }

    private Constraint renamed(Constraint constraint, Map<String, String> columns) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), names(key.columns(), columns));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.withColumns(names(unique.columns(), columns));
        }
        ForeignKey key = (ForeignKey) constraint;
        QualifiedName target = table(key.referencedTable());
        return new ForeignKey(
                key.name(),
                names(key.columns(), columns),
                target,
                names(key.referencedColumns(), newColumns.getOrDefault(target, Map.of())),
                key.onDelete(),
                key.onUpdate(),
                key.deferral());
    }

    private static Index renamed(Index index, Map<String, String> columns) {
        String where = index.where();
        Index renamed = index.withColumns(
                index.columns().stream()
                        .map((column) -> renamed(column, columns))
                        .toList(),
                names(index.include(), columns));
        return (where == null) ? renamed : renamed.withWhere(text(where, columns));
    }

    private static IndexColumn renamed(IndexColumn column, Map<String, String> columns) {
        return column.withName(
                column.computed() ? text(column.name(), columns) : columns.getOrDefault(column.name(), column.name()));
    }

    private static List<String> names(List<String> names, Map<String, String> columns) {
        return names.stream().map((name) -> columns.getOrDefault(name, name)).toList();
    }

    /** Databases follow a rename in expressions; here it is done word by word. */
    private static String text(String sql, Map<String, String> columns) {
        String text = sql;
        for (Map.Entry<String, String> column : columns.entrySet()) {
            Pattern word = Pattern.compile("(?<![\\w'])" + Pattern.quote(column.getKey()) + "(?![\\w'])");
            text = word.matcher(text).replaceAll(Matcher.quoteReplacement(column.getValue()));
        }
        return text;
    }

    /** Returns who made what, asked by the new names. */
    static Authorship authorship(Authorship authorship, Renames renames) {
        return (subject) -> {
            QualifiedName owner = renames.tables().getOrDefault(subject.owner(), subject.owner());
            Map<String, String> columns = renames.columns().getOrDefault(subject.owner(), Map.of());
            @Nullable String name = subject.name();
            if (name != null && MadeThings.isOfColumn(subject.kind())) {
                name = columns.getOrDefault(name, name);
            }
            return authorship.isGenerated(new Subject(subject.kind(), owner, name, names(subject.columns(), columns)));
        };
    }
}
