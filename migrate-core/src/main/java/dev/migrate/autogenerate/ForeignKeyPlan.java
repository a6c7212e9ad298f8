package dev.migrate.autogenerate;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drops foreign keys first and adds them last; those that others' changes need out of the way come back as they were. */
final class ForeignKeyPlan {

    private final PlanDraft draft;
    private final Reviews reviews;
    private final ConstraintNaming naming;
    private final Set<List<Object>> dropped = new HashSet<>();
    private final Map<List<Object>, Runnable> renewedOnWayBack = new LinkedHashMap<>();

    ForeignKeyPlan(PlanDraft draft, Reviews reviews, ConstraintNaming naming) {
        this.draft = draft;
        this.reviews = reviews;
        this.naming = naming;
    }

    void plan() {
        draft.each(Difference.OfConstraint.class).forEach((difference) -> {
            if (difference.actual() instanceof ForeignKey key) {
                drop(difference.table(), key);
            }
            if (difference.wanted() instanceof ForeignKey key) {
                add(difference.table(), key);
            }
        });
    }

    /** Drops a key for good, unless that was planned already. */
    void drop(QualifiedName table, ForeignKey key) {
        if (!dropped.add(List.of(table, key))) {
            return;
        }
        PlannedStep step = dropping(table, key);
        if (draft.isMysql()) {
            step = withImplicitIndex(step, table, key);
        }
        draft.add(step);
    }

    /**
     * Drops a key and adds it again, since something is about to change that it needs; a table that goes needs no key, and a
     * key without a target is none.
     */
    void renew(QualifiedName table, ForeignKey key) {
        if (!draft.drops(table) && !draft.keeps(table, key)) {
            drop(table, key);
        } else if (!draft.drops(table) && dropped.add(List.of(table, key))) {
            ForeignKey named = naming.named(table, key);
            draft.add(dropping(table, key));
            draft.add(adding(table, named, List.of()));
        }
    }

    /** Drops a key and adds it again on the way back alone, unless it goes or is renewed in both directions. */
    void renewOnWayBack(QualifiedName table, ForeignKey key) {
        renewedOnWayBack.put(List.of(table, key), () -> {
            draft.add(backOnly(dropping(table, key)));
            draft.add(backOnly(adding(table, naming.named(table, key), List.of())));
        });
    }

    /** Plans what depends on all the rest. */
    void finish() {
        renewedOnWayBack.forEach((key, steps) -> {
            if (!dropped.contains(key)) {
                steps.run();
            }
        });
    }

    private static PlannedStep backOnly(PlannedStep step) {
        return new PlannedStep(step.stage(), step.owner(), step.position(), step.name(), List.of(), step.back());
    }

    /** Adds a key to a table that this revision creates; its rows are none. */
    void addToNewTable(QualifiedName table, ForeignKey key) {
        draft.add(adding(table, naming.named(table, key), List.of()));
    }

    private void add(QualifiedName table, ForeignKey key) {
        ForeignKey named = naming.named(table, key);
        PlannedStep step = adding(table, named, reviews.addForeignKey(table, named));
        Table before = draft.actual(table);
        Table after = draft.wanted(table);
        boolean makesIndex = draft.isMysql()
                && before != null
                && after != null
                && !KeyCover.of(after).serves(key.columns())
                && !KeyCover.of(before).serves(key.columns());
        if (makesIndex) {
            List<ReviewedOperation> back = new ArrayList<>(step.back());
            back.add(ReviewedOperation.of(new DropIndex(table, naming.name(table, named), null)));
            step = new PlannedStep(step.stage(), step.owner(), 0, step.name(), step.forth(), back);
        }
        draft.add(step);
    }

    private PlannedStep adding(QualifiedName table, ForeignKey named, List<String> notes) {
        return PlannedStep.of(
                Stage.ADD_FOREIGN_KEY,
                table,
                naming.name(table, named),
                new AddForeignKeyConstraint(table, named),
                notes);
    }

    private PlannedStep dropping(QualifiedName table, ForeignKey key) {
        String name = naming.name(table, key);
        return PlannedStep.of(
                Stage.DROP_FOREIGN_KEY, table, name, new DropForeignKeyConstraint(table, name, key), List.of());
    }

    /** The server made an index for the key and doesn't drop it with the key. */
    private PlannedStep withImplicitIndex(PlannedStep step, QualifiedName table, ForeignKey key) {
        Table before = draft.actual(table);
        if (before == null || draft.wanted(table) == null) {
            return step;
        }
        boolean replaced = draft.each(Difference.OfConstraint.class, table)
                .anyMatch((each) -> each.wanted() instanceof ForeignKey wanted
                        && wanted.columns().equals(key.columns()));
        if (replaced || KeyCover.of(before).serves(key.columns())) {
            return step;
        }
        List<ReviewedOperation> forth = new ArrayList<>(step.forth());
        forth.add(ReviewedOperation.of(new DropIndex(table, naming.name(table, key), null)));
        return new PlannedStep(step.stage(), step.owner(), 0, step.name(), forth, step.back());
    }
}
