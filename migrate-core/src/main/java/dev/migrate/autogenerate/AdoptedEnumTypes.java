package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Types with listed values that a model names after a class, and the database as somebody liked: the database's name is taken
 * where its columns have such a type with any of the values. For one comparison.
 */
final class AdoptedEnumTypes {

    private final DesiredSchema wanted;
    private final Map<QualifiedName, Table> tables = new HashMap<>();
    private final Map<String, EnumType> missing = new LinkedHashMap<>();
    private final Map<String, EnumType> present = new HashMap<>();
    /** For each type of the model those that the database's columns have in its stead. */
    private final Map<String, Map<String, DataType>> found = new LinkedHashMap<>();

    AdoptedEnumTypes(DesiredSchema wanted, SchemaModel actual, Spelling spelling) {
        this.wanted = wanted;
        actual.tables().forEach((table) -> tables.put(spelling.name(table.name()), table));
        actual.enumTypes().forEach((type) -> present.put(type.name().name(), type));
        wanted.schema().enumTypes().stream()
                .filter((type) -> !present.containsKey(type.name().name()))
                .forEach((type) -> missing.put(type.name().name(), type));
        if (!present.isEmpty() && !missing.isEmpty()) {
            wanted.schema().tables().forEach((table) -> find(table, tables.get(spelling.name(table.name()))));
        }
    }

    private void find(Table table, @Nullable Table existing) {
        Map<String, Column> columns = new HashMap<>();
        if (existing != null) {
            existing.columns().forEach((column) -> columns.put(column.name(), column));
        }
        for (Column column : table.columns()) {
            EnumType type = missing.get(name(column.type()));
            Column actual = columns.get(column.name());
            EnumType other = (actual == null) ? null : present.get(name(actual.type()));
            if (type != null
                    && actual != null
                    && other != null
                    && !Collections.disjoint(type.values(), other.values())) {
                found.computeIfAbsent(type.name().name(), (name) -> new LinkedHashMap<>())
                        .put(other.name().name(), actual.type().withoutGeneration());
            }
        }
    }

    /** Returns the model with the database's names; a type that has several there keeps its own. */
    DesiredSchema model() {
        Map<String, DataType> adopted = adopted();
        if (adopted.isEmpty()) {
            return wanted;
        }
        List<Table> renamed = wanted.schema().tables().stream()
                .map((table) -> withTypes(table, adopted))
                .toList();
        List<EnumType> types = new ArrayList<>();
        Set<QualifiedName> named = new HashSet<>();
        for (EnumType type : wanted.schema().enumTypes()) {
            DataType other = adopted.get(type.name().name());
            EnumType kept = (other == null) ? type : present.getOrDefault(name(other), type);
            if (named.add(kept.name())) {
                types.add(type.withName(kept.name()));
            }
        }
        SchemaModel schema = new SchemaModel(renamed, wanted.schema().sequences(), types);
        return new DesiredSchema(wanted.source(), schema, wanted.intents(), wanted.remarks());
    }

    /** Tells which names were taken. */
    void tell(Findings findings) {
        adopted().forEach((name, other) -> {
            EnumType type = missing.get(name);
            EnumType existing = present.get(name(other));
            if (type != null && existing != null) {
                findings.told(
                        new Difference.OfEnumType(type, existing),
                        Verdict.NOTE,
                        null,
                        "The model calls it '" + name + "', and the database's name is as good.");
            }
        });
    }

    private Map<String, DataType> adopted() {
        Map<String, DataType> adopted = new LinkedHashMap<>();
        found.forEach((name, others) -> {
            if (others.size() == 1) {
                adopted.put(name, others.values().iterator().next());
            }
        });
        return adopted;
    }

    private static Table withTypes(Table table, Map<String, DataType> adopted) {
        List<Column> columns = table.columns().stream()
                .map((column) -> {
                    DataType other = adopted.get(name(column.type()));
                    return (other == null) ? column : column.withType(other);
                })
                .toList();
        return new Table(
                table.name(),
                columns,
                table.primaryKey(),
                table.uniqueConstraints(),
                table.foreignKeys(),
                table.checkConstraints(),
                table.indexes(),
                table.remarks());
    }

    /** Returns the name of a type without its schema and quotes. */
    private static String name(DataType type) {
        String name = type.withoutGeneration().toString();
        return name.substring(name.lastIndexOf('.') + 1).replace("\"", "");
    }
}
