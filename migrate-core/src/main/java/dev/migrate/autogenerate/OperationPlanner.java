package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns differences into operations, in an order in which they work, in both directions. Immutable.
 *
 * <p>Each part of the plan says what it has to do and in which {@link Stage}; the stages make the one order. The way back
 * takes the same steps from last to first.
 */
public final class OperationPlanner {

    private final Dialect dialect;

    /** Creates the planner for one kind of database. */
    public OperationPlanner(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the operations that follow from a comparison, and those that lead back; renames come first. */
    public GeneratedChanges plan(Comparison comparison, Renames renames) {
        PlanDraft draft = new PlanDraft(dialect, comparison);
        List<PlannedStep> steps = steps(draft, renames);
        List<ReviewedOperation> upgrade = new ArrayList<>();
        List<ReviewedOperation> downgrade = new ArrayList<>();
        steps.forEach((step) -> upgrade.addAll(step.forth()));
        for (int i = steps.size() - 1; i >= 0; i--) {
            downgrade.addAll(steps.get(i).back());
        }
        ColumnPlaces places = new ColumnPlaces(draft);
        return new GeneratedChanges(places.placed(upgrade), places.placed(downgrade));
    }

    /** What is planned for good comes before what only has to make way, and is left alone by that. */
    private List<PlannedStep> steps(PlanDraft draft, Renames renames) {
        Reviews reviews = new Reviews(draft);
        ConstraintNaming naming = new ConstraintNaming(dialect.capabilities().maxIdentifierLength());
        ForeignKeyPlan foreignKeys = new ForeignKeyPlan(draft, reviews, naming);
        Counting counting = new Counting(draft);
        KeyPlan keys = new KeyPlan(draft, reviews, naming, foreignKeys, counting);
        new CheckedForeignKeys(draft).plan();
        new SchemaObjectPlan(draft).plan();
        new EnumTypePlan(draft).plan();
        new RenamePlan(draft, renames).plan();
        foreignKeys.plan();
        new TablePlan(draft, reviews, foreignKeys).plan();
        new ColumnPlan(draft, reviews, foreignKeys, keys, counting).plan();
        keys.plan();
        foreignKeys.finish();
        return draft.steps();
    }
}
