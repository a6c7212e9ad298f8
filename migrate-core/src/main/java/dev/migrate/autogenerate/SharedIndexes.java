package dev.migrate.autogenerate;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.List;
import java.util.Set;

/**
 * Which keys H2 may have put on the index of another one: it makes no second index where one fits, looks for one again
 * whenever it copies a table, and keeps an index that a key sits on.
 */
final class SharedIndexes {

    private final PlanDraft draft;
    private final boolean shares;

    SharedIndexes(PlanDraft draft) {
        this.draft = draft;
        this.shares = draft.dialect().id().equals("h2");
    }

    /** Returns the foreign keys that a table has now and that may use an index over these columns. */
    List<ForeignKey> users(QualifiedName table, List<String> columns) {
        Table before = draft.actual(table);
        return (!shares || before == null)
                ? List.of()
                : before.foreignKeys().stream()
                        .filter((key) -> begins(columns, key.columns()))
                        .toList();
    }

    /** Whether a unique constraint, when it comes back, would use the index of a primary key that is new. */
    boolean wouldUseNewKey(QualifiedName table, List<String> columns) {
        return shares
                && draft.each(Difference.OfConstraint.class, table)
                        .anyMatch((each) -> each.wanted() instanceof PrimaryKey key
                                && Set.copyOf(key.columns()).equals(Set.copyOf(columns)));
    }

    /** Whether a key that is new would sit on an index that goes, if it found it. */
    boolean wouldServeNewKey(QualifiedName table, Index index) {
        List<String> columns = KeyCover.columns(index);
        return shares
                && draft.each(Difference.OfConstraint.class, table)
                        .map(Difference.OfConstraint::wanted)
                        .anyMatch((wanted) -> (wanted instanceof ForeignKey key && begins(columns, key.columns()))
                                || (index.unique()
                                        && wanted instanceof UniqueConstraint unique
                                        && Set.copyOf(unique.columns()).equals(Set.copyOf(columns))));
    }

    /** Returns the unique constraints that may use a unique index. */
    List<UniqueConstraint> users(QualifiedName table, Index index) {
        Table before = draft.actual(table);
        return (!shares || before == null || !index.unique())
                ? List.of()
                : before.uniqueConstraints().stream()
                        .filter((each) -> Set.copyOf(each.columns()).equals(Set.copyOf(KeyCover.columns(index))))
                        .toList();
    }

    private static boolean begins(List<String> index, List<String> key) {
        return index.size() >= key.size()
                && Set.copyOf(index.subList(0, key.size())).equals(Set.copyOf(key));
    }
}
