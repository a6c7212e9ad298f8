package dev.migrate.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a selection of schemas holds, sorted by name so that equal schemas are equal models.
 *
 * @param tables the tables, in the order of their names
 * @param sequences the sequences that belong to no column, in the order of their names
 * @param enumTypes the types with listed values, in the order of their names
 */
public record SchemaModel(List<Table> tables, List<Sequence> sequences, List<EnumType> enumTypes) {

    public SchemaModel {
        tables = tables.stream()
                .sorted((a, b) -> a.name().toString().compareTo(b.name().toString()))
                .toList();
        sequences = sequences.stream()
                .sorted((a, b) -> a.name().toString().compareTo(b.name().toString()))
                .toList();
        enumTypes = enumTypes.stream()
                .sorted(Comparator.comparing((type) -> type.name().toString()))
                .toList();
    }

    /** Creates a model without types of its own. */
    public SchemaModel(List<Table> tables, List<Sequence> sequences) {
        this(tables, sequences, List.of());
    }

    /** Returns the table of this name in the connection's own schema, if there is one. */
    public Optional<Table> table(String name) {
        return tables.stream()
                .filter((table) ->
                        table.name().schema() == null && table.name().name().equals(name))
                .findFirst();
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return tables.isEmpty() && sequences.isEmpty() && enumTypes.isEmpty();
    }
}
