package dev.migrate.changelog.replay;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import java.util.Collections;
import java.util.List;

/** Foreign keys of one table that point at another one. */
final class References {

    private References() {}

    static List<ForeignKey> to(QualifiedName table, DraftTable from) {
        return from.constraints(ForeignKey.class)
                .filter((key) -> key.referencedTable().equals(table))
                .toList();
    }

    /** Whether a key points at one of these columns, or at whatever the primary key is. */
    static boolean toColumns(QualifiedName table, List<String> columns, DraftTable from) {
        return to(table, from).stream()
                .anyMatch((key) ->
                        key.referencedColumns().isEmpty() || !Collections.disjoint(key.referencedColumns(), columns));
    }
}
