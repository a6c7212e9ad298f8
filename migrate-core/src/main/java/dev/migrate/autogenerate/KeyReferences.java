package dev.migrate.autogenerate;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which foreign keys lead to a table, in the order of the tables that have them. Immutable. */
final class KeyReferences {

    private final Map<QualifiedName, List<Reference>> byTarget = new HashMap<>();

    KeyReferences(List<Table> tables) {
        for (Table table : tables) {
            for (ForeignKey key : table.foreignKeys()) {
                byTarget.computeIfAbsent(key.referencedTable(), (target) -> new ArrayList<>())
                        .add(new Reference(table.name(), key));
            }
        }
    }

    /** Returns the foreign keys that lead to a table, its own among them. */
    List<Reference> to(QualifiedName table) {
        return byTarget.getOrDefault(table, List.of());
    }

    /**
     * A foreign key with its table.
     *
     * @param table the table that has the key
     */
    record Reference(QualifiedName table, ForeignKey key) {}
}
