package dev.migrate.autogenerate;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which foreign keys of MySQL and MariaDB depend on the server's own indexes: each needs an index that begins with its
 * columns; the server makes one where there is none, and drops that when there is another one.
 */
final class ImplicitIndexes {

    private final PlanDraft draft;

    ImplicitIndexes(PlanDraft draft) {
        this.draft = draft;
    }

    /** Returns the foreign keys that have nothing else when a primary key goes, since that comes before anything is made. */
    List<ForeignKey> leftBy(QualifiedName table, PrimaryKey primary) {
        Table before = draft.actual(table);
        return (before == null)
                ? List.of()
                : served(before, primary.columns(), KeyCover.withoutPrimary(before))
                        .toList();
    }

    /** Returns the foreign keys that lose the server's own index to a new one over these columns. */
    List<ForeignKey> takenOver(QualifiedName table, List<String> columns) {
        Table before = draft.actual(table);
        return (before == null)
                ? List.of()
                : served(before, columns, KeyCover.of(before)).toList();
    }

    private Stream<ForeignKey> served(Table before, List<String> columns, KeyCover others) {
        return before.foreignKeys().stream()
                .filter((key) -> draft.isMysql())
                .filter((key) -> KeyCover.startsWith(columns, key.columns()))
                .filter((key) -> !others.serves(key.columns()));
    }
}
