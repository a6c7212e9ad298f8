package dev.migrate.actuate;

import dev.migrate.engine.Plan;
import dev.migrate.revision.HeadsTransition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * What a movement would do.
 *
 * @param database the database
 * @param tenant the tenant, or {@code null} for all of the database
 * @param command {@code upgrade}, {@code downgrade} or {@code stamp}
 * @param target what was asked for
 * @param headsBefore the applied heads now
 * @param headsAfter the applied heads afterwards
 * @param steps the revisions in the order in which they would run; none for a stamp
 */
public record PlanDescriptor(
        String database,
        @Nullable String tenant,
        String command,
        String target,
        List<String> headsBefore,
        List<String> headsAfter,
        List<PlannedStepDescriptor> steps)
        implements OperationResponseBody {

    static PlanDescriptor of(String database, @Nullable String tenant, Plan plan, SecretPlaceholders secrets) {
        return new PlanDescriptor(
                database,
                tenant,
                plan.direction().label(),
                plan.target(),
                sorted(plan.headsBefore()),
                sorted(plan.headsAfter()),
                plan.steps().stream()
                        .map((step) -> PlannedStepDescriptor.of(step, secrets))
                        .toList());
    }

    static PlanDescriptor ofStamp(String database, @Nullable String tenant, String target, HeadsTransition transition) {
        return new PlanDescriptor(
                database, tenant, "stamp", target, sorted(transition.before()), sorted(transition.after()), List.of());
    }

    private static List<String> sorted(Set<String> heads) {
        return heads.stream().sorted().toList();
    }
}
