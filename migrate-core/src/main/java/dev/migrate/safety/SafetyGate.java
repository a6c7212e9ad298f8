package dev.migrate.safety;

import dev.migrate.engine.Plan;
import dev.migrate.engine.PlanGate;
import dev.migrate.engine.PlanNote;
import dev.migrate.engine.PlannedStep;
import dev.migrate.error.MigrateException;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Warns of what an upgrade would do, or refuses it. Immutable.
 *
 * <p>A database at which no revision was applied yet has nothing that could suffer, so it is never warned of.
 */
public final class SafetyGate implements PlanGate {

    private final SafetyPolicy policy;
    private final Set<String> ignored;

    /**
     * Creates a gate.
     *
     * @param ignored ids of findings that don't matter: in all revisions, or in one as {@code revision:id}
     * @throws MigrateException if an id isn't one
     */
    public SafetyGate(SafetyPolicy policy, Collection<String> ignored) {
        this.policy = policy;
        this.ignored = Set.copyOf(ignored);
        for (String each : ignored) {
            String id = each.substring(each.indexOf(':') + 1);
            if (!FindingKind.ids().contains(id)) {
                throw new MigrateException(
                        "'migrate.safety.ignore' has '" + each + "', and there is no finding '" + id + "'.",
                        "Take some of: " + String.join(", ", FindingKind.ids())
                                + "; in one revision only as 'revision:finding'.");
            }
        }
    }

    @Override
    public Judgement begin(String dialectId) {
        return (policy == SafetyPolicy.OFF) ? Judgement.NOTHING : new ChangeJudge(dialectId);
    }

    @Override
    public void letPass(Plan plan) {
        if (policy != SafetyPolicy.REFUSE) {
            return;
        }
        StringBuilder found = new StringBuilder();
        each(plan, (step, note) -> found.append("\n  ").append(line(step, note)));
        if (!found.isEmpty()) {
            throw new MigrateException(
                    "The upgrade to '" + plan.target() + "' is refused, and nothing was changed:" + found + "\n",
                    "Change the revisions, or accept what is meant so: 'migrate.safety.ignore' takes the names in brackets,"
                            + " for one revision as 'revision:name'.");
        }
    }

    @Override
    public void warn(Plan plan, Consumer<String> say) {
        if (policy == SafetyPolicy.WARN) {
            each(plan, (step, note) -> say.accept(line(step, note)));
        }
    }

    private void each(Plan plan, BiConsumer<PlannedStep, PlanNote> action) {
        if (plan.headsBefore().isEmpty()) {
            return;
        }
        for (PlannedStep step : plan.steps()) {
            String revision = step.revision();
            for (PlanNote note : step.notes()) {
                if (!ignored.contains(note.id()) && !ignored.contains(revision + ":" + note.id())) {
                    action.accept(step, note);
                }
            }
        }
    }

    private static String line(PlannedStep step, PlanNote note) {
        return note.location() + ": Revision '" + step.revision() + "' " + note.text() + " [" + note.id() + "]";
    }
}
