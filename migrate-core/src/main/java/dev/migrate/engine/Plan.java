package dev.migrate.engine;

import java.util.List;
import java.util.Set;

/**
 * What a movement will do, computed before anything runs; run, dry run, script and endpoint read the same plan.
 *
 * @param direction upgrade or downgrade
 * @param target what was asked for
 * @param headsBefore the applied heads that the plan starts from
 * @param steps the revisions in the order in which they run
 */
public record Plan(Direction direction, String target, Set<String> headsBefore, List<PlannedStep> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    /** Returns a plan without steps. */
    static Plan nothing(Direction direction, String target, Set<String> heads) {
        return new Plan(direction, target, heads, List.of());
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Returns the applied heads when every step has run. */
    public Set<String> headsAfter() {
        return steps.isEmpty()
                ? headsBefore
                : steps.get(steps.size() - 1).transition().after();
    }

    /** Returns what somebody should know before it runs, in the order of the steps. */
    public List<PlanNote> notes() {
        return steps.stream().flatMap((step) -> step.notes().stream()).toList();
    }
}
