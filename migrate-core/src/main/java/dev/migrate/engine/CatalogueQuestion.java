package dev.migrate.engine;

import dev.migrate.changelog.condition.Precondition.Exists;
import dev.migrate.model.Column;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a schema has what a precondition asks for; the case of names doesn't matter.
 *
 * @param asked what is asked for
 */
record CatalogueQuestion(Exists asked) {

    boolean isIn(SchemaModel schema) {
        return switch (asked.kind()) {
            case TABLE ->
                schema.tables().stream()
                        .anyMatch((table) -> isNamed(table.name().name()));
            case SEQUENCE ->
                schema.sequences().stream()
                        .anyMatch((sequence) -> isNamed(sequence.name().name()));
            case COLUMN ->
                tables(schema)
                        .flatMap((table) -> table.columns().stream())
                        .map(Column::name)
                        .anyMatch(this::isNamed);
            case INDEX -> tables(schema).anyMatch(this::hasIndex);
            case PRIMARY_KEY -> tables(schema).anyMatch(this::hasPrimaryKey);
            case FOREIGN_KEY ->
                tables(schema)
                        .flatMap((table) -> table.foreignKeys().stream())
                        .anyMatch((key) -> isIt(key.name(), key.columns()));
            case UNIQUE_CONSTRAINT ->
                tables(schema)
                        .flatMap((table) -> table.uniqueConstraints().stream())
                        .anyMatch((constraint) -> isIt(constraint.name(), constraint.columns()));
            case VIEW -> throw new IllegalStateException("views aren't in the model");
        };
    }

    private Stream<Table> tables(SchemaModel schema) {
        return schema.tables().stream()
                .filter((table) -> asked.table() == null
                        || asked.table().equalsIgnoreCase(table.name().name()));
    }

    /** Databases make an index of each key, and Liquibase's users ask for it by the key's name. */
    private boolean hasIndex(Table table) {
        return table.indexes().stream()
                        .anyMatch((index) -> isIt(
                                index.name(),
                                index.columns().stream().map(IndexColumn::name).toList()))
                || table.uniqueConstraints().stream()
                        .anyMatch((constraint) -> isIt(constraint.name(), constraint.columns()))
                || hasPrimaryKeyLikeIndex(table.primaryKey());
    }

    private boolean hasPrimaryKeyLikeIndex(@Nullable PrimaryKey key) {
        return key != null && isIt(key.name(), key.columns());
    }

    private boolean hasPrimaryKey(Table table) {
        PrimaryKey key = table.primaryKey();
        return key != null && (asked.name() == null || isNamed(key.name()));
    }

    private boolean isIt(@Nullable String name, List<String> columns) {
        return (asked.name() == null || isNamed(name))
                && (asked.columns().isEmpty() || lowerCase(asked.columns()).equals(lowerCase(columns)));
    }

    private boolean isNamed(@Nullable String name) {
        return name != null && name.equalsIgnoreCase(asked.name());
    }

    private static List<String> lowerCase(List<String> names) {
        return names.stream().map((name) -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
