package dev.migrate.actuate;

import dev.migrate.engine.Plan;
import dev.migrate.revision.HeadsTransition;
import java.util.List;
import java.util.Set;

/**
 * What a movement would do.
 *
 * @param database the database
 * @param command {@code upgrade}, {@code downgrade} or {@code stamp}
 * @param target what was asked for
 * @param headsBefore the applied heads now
 * @param headsAfter the applied heads afterwards
 * @param steps the revisions in the order in which they would run; none for a stamp
 */
public record PlanDescriptor(
        String database,
        String command,
        String target,
        List<String> headsBefore,
        List<String> headsAfter,
        List<PlannedStepDescriptor> steps) {

    static PlanDescriptor of(String database, Plan plan, SecretPlaceholders secrets) {
        return new PlanDescriptor(
                database,
                plan.direction().label(),
                plan.target(),
                sorted(plan.headsBefore()),
                sorted(plan.headsAfter()),
                plan.steps().stream()
                        .map((step) -> PlannedStepDescriptor.of(step, secrets))
                        .toList());
    }

    static PlanDescriptor ofStamp(String database, String target, HeadsTransition transition) {
        return new PlanDescriptor(
                database, "stamp", target, sorted(transition.before()), sorted(transition.after()), List.of());
    }

    private static List<String> sorted(Set<String> heads) {
        return heads.stream().sorted().toList();
    }
}
