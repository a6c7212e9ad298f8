package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.RenameIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Primary keys, unique constraints, checks and indexes of tables that stay. */
final class KeyPlan {

    private final PlanDraft draft;
    private final Reviews reviews;
    private final ConstraintNaming naming;
    private final ForeignKeyPlan foreignKeys;
    private final Counting counting;
    private final NewNames newNames;
    private final SharedIndexes shared;
    private final ImplicitIndexes implicit;
    private final Set<List<Object>> dropped = new HashSet<>();
    private final Set<List<Object>> added = new HashSet<>();

    KeyPlan(PlanDraft draft, Reviews reviews, ConstraintNaming naming, ForeignKeyPlan foreignKeys, Counting counting) {
        this.draft = draft;
        this.reviews = reviews;
        this.naming = naming;
        this.foreignKeys = foreignKeys;
        this.counting = counting;
        this.newNames = new NewNames(draft);
        this.shared = new SharedIndexes(draft);
        this.implicit = new ImplicitIndexes(draft);
    }

    void plan() {
        draft.each(Difference.OfIndex.class).forEach((difference) -> {
            Index wanted = difference.wanted();
            Index actual = difference.actual();
            if (wanted != null && actual != null && isRename(difference) && !isDropped(difference.table(), actual)) {
                rename(difference.table(), actual, wanted);
                return;
            }
            drop(difference.table(), actual);
            add(difference.table(), wanted);
        });
        draft.each(Difference.OfConstraint.class).forEach((difference) -> {
            drop(difference.table(), difference.actual());
            add(difference.table(), difference.wanted());
        });
    }

    /** Drops a constraint, unless that was planned already. */
    void drop(QualifiedName table, @Nullable Constraint constraint) {
        drop(table, constraint, false);
    }

    /** Drops a constraint before anything is made if asked to, unless that was planned already. */
    void drop(QualifiedName table, @Nullable Constraint constraint, boolean early) {
        if (constraint == null || constraint instanceof ForeignKey || !dropped.add(List.of(table, constraint))) {
            return;
        }
        String name = naming.name(table, constraint);
        if (constraint instanceof PrimaryKey key) {
            freeReferences(table, key.columns(), true);
            counting.interrupt(table, key.columns());
            implicit.leftBy(table, key).forEach((user) -> foreignKeys.renew(table, user));
            shared.users(table, key.columns()).forEach((user) -> foreignKeys.renew(table, user));
            draft.add(PlannedStep.of(
                    Stage.DROP_PRIMARY_KEY, table, name, new DropPrimaryKey(table, key.name(), key), List.of()));
        } else if (constraint instanceof UniqueConstraint unique) {
            freeReferences(table, unique.columns(), false);
            counting.interrupt(table, unique.columns());
            boolean inTheWay = early || shared.wouldUseNewKey(table, unique.columns());
            draft.add(PlannedStep.of(
                            stage(table, unique.name(), unique.columns(), inTheWay),
                            table,
                            name,
                            new DropUniqueConstraint(table, name, unique),
                            List.of())
                    .at(-1));
        } else if (constraint instanceof CheckConstraint check) {
            draft.add(PlannedStep.of(
                    Stage.DROP_CHECK, table, name, new DropCheckConstraint(table, name, check), List.of()));
        }
    }

    /** Drops an index, unless that was planned already. */
    void drop(QualifiedName table, @Nullable Index index) {
        drop(table, index, false);
    }

    /** Drops an index before anything is made if asked to, unless that was planned already. */
    void drop(QualifiedName table, @Nullable Index index, boolean early) {
        if (index == null || !dropped.add(List.of(table, index))) {
            return;
        }
        List<String> columns = KeyCover.columns(index);
        counting.interrupt(table, columns);
        if (index.unique()) {
            freeReferences(table, columns, false);
        }
        List<UniqueConstraint> users = shared.users(table, index);
        boolean kept = users.stream().anyMatch((user) -> !draft.decides(table, user));
        Stage stage = stage(table, index.name(), columns, early || kept || shared.wouldServeNewKey(table, index));
        for (UniqueConstraint user : users) {
            drop(table, user, stage == Stage.DROP_KEY_IN_THE_WAY);
            if (!draft.decides(table, user)) {
                add(table, user);
            }
        }
        draft.add(PlannedStep.of(stage, table, index.name(), new DropIndex(table, index.name(), index), List.of()));
    }

    /** Adds a constraint, unless that was planned already. */
    void add(QualifiedName table, @Nullable Constraint constraint) {
        if (constraint == null || !added.add(List.of(table, constraint))) {
            return;
        }
        if (constraint instanceof PrimaryKey key) {
            if (isAddedWithColumn(table, key)) {
                return;
            }
            makeWayBack(table, key.columns());
            PrimaryKey named = new PrimaryKey(naming.name(table, key), key.columns());
            draft.add(PlannedStep.of(
                    Stage.ADD_PRIMARY_KEY,
                    table,
                    naming.name(table, key),
                    new AddPrimaryKey(table, named),
                    reviews.addPrimaryKey(table, named)));
        } else if (constraint instanceof UniqueConstraint unique) {
            makeWayBack(table, unique.columns());
            UniqueConstraint named = naming.named(table, unique);
            draft.add(PlannedStep.of(
                    Stage.ADD_UNIQUE,
                    table,
                    naming.name(table, unique),
                    new AddUniqueConstraint(table, named),
                    reviews.addUnique(table, named.columns())));
        } else if (constraint instanceof CheckConstraint check) {
            CheckConstraint named = new CheckConstraint(naming.name(table, check), check.expression());
            draft.add(PlannedStep.of(
                    Stage.ADD_CHECK,
                    table,
                    naming.name(table, check),
                    new AddCheckConstraint(table, named),
                    reviews.addCheck(table)));
        }
    }

    /** Creates an index, unless that was planned already. */
    void add(QualifiedName table, @Nullable Index index) {
        if (index != null && added.add(List.of(table, index))) {
            makeWayBack(table, KeyCover.columns(index));
            draft.add(PlannedStep.of(
                    index.unique() ? Stage.ADD_UNIQUE : Stage.CREATE_INDEX,
                    table,
                    index.name(),
                    new CreateIndex(table, index),
                    reviews.createIndex(table, index)));
        }
    }

    private void makeWayBack(QualifiedName table, List<String> columns) {
        shared.users(table, columns).forEach((user) -> foreignKeys.renewOnWayBack(table, user));
        implicit.takenOver(table, columns).forEach((user) -> foreignKeys.renewOnWayBack(table, user));
    }

    /** MySQL takes a numbered column only together with its key. */
    private boolean isAddedWithColumn(QualifiedName table, PrimaryKey key) {
        return draft.each(Difference.OfColumn.class, table)
                .anyMatch((difference) ->
                        difference.wanted() != null && counting.isAddedWithKey(difference.wanted(), key));
    }

    private void rename(QualifiedName table, Index actual, Index wanted) {
        draft.add(PlannedStep.of(
                Stage.DROP_KEY_IN_THE_WAY,
                table,
                actual.name(),
                new RenameIndex(table, actual.name(), wanted.name()),
                List.of()));
    }

    /**
     * What replaces an index comes first, so that queries and foreign keys are never without it; but a new foreign key may
     * choose a key that is about to go, if it finds it.
     */
    private Stage stage(QualifiedName table, @Nullable String name, List<String> columns, boolean early) {
        boolean inTheWay = early || newNames.clashWith(name) || (draft.isPostgresql() && isReferenced(table, columns));
        Table before = draft.actual(table);
        if (draft.keepsIndexesOfForeignKeys() && before != null && name != null) {
            inTheWay |= freeKeysOnIndex(table, before, name, columns, inTheWay);
        }
        return inTheWay ? Stage.DROP_KEY_IN_THE_WAY : Stage.DROP_KEY;
    }

    private boolean isReferenced(QualifiedName table, List<String> columns) {
        return draft.wantedReferences().to(table).stream()
                .map(KeyReferences.Reference::key)
                .anyMatch((key) -> key.referencedColumns().isEmpty()
                        || Set.copyOf(key.referencedColumns()).equals(Set.copyOf(columns)));
    }

    /** MySQL keeps an index as long as a foreign key needs it and has no other, and H2 even if it has. */
    private boolean freeKeysOnIndex(
            QualifiedName table, Table before, String name, List<String> columns, boolean inTheWay) {
        boolean needed = false;
        Table after = draft.wanted(table);
        KeyCover rest = KeyCover.without(before, name);
        for (ForeignKey key : new ArrayList<>(before.foreignKeys())) {
            boolean replaced = rest.serves(key.columns())
                    || (!inTheWay && after != null && KeyCover.of(after).serves(key.columns()));
            boolean uses = draft.isMysql()
                    ? KeyCover.startsWith(columns, key.columns()) && !replaced
                    : shared.users(table, columns).contains(key);
            if (uses) {
                foreignKeys.renew(table, key);
                needed = true;
            }
        }
        return needed;
    }

    private void freeReferences(QualifiedName table, List<String> columns, boolean primary) {
        Set<String> wanted = new HashSet<>(columns);
        draft.actualReferences().to(table).stream()
                .filter((each) -> (primary && each.key().referencedColumns().isEmpty())
                        || wanted.equals(Set.copyOf(each.key().referencedColumns())))
                .forEach((each) -> foreignKeys.renew(each.table(), each.key()));
    }

    private boolean isDropped(QualifiedName table, Index index) {
        return dropped.contains(List.of(table, index));
    }

    /** Whether only the name changes; the comparison pairs indexes of different names only where all else is equal. */
    static boolean isRename(Difference.OfIndex difference) {
        Index wanted = difference.wanted();
        Index actual = difference.actual();
        return wanted != null
                && actual != null
                && !wanted.name().equals(actual.name())
                && wanted.unique() == actual.unique();
    }
}
