package dev.migrate.engine;

import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * Where a run goes on that an earlier one left half-way.
 *
 * @param revision the revision, or the empty text where nothing is half-way
 * @param statementsDone how many of its statements are in the database
 * @param sequence the earlier run's row in the journal
 * @param died whether the earlier run died instead of failing, so that the next statement may be in the database, too
 */
record ResumePoint(String revision, int statementsDone, long sequence, boolean died) {

    static final ResumePoint NONE = new ResumePoint("", 0, 0, false);

    /**
     * Finds the point for a plan.
     *
     * @throws PartialRevisionException if something is half-way that the plan doesn't go on with, or can't
     */
    static ResumePoint of(DatabaseState state, Plan plan) {
        Optional<JournalEntry> partial = state.partial();
        return partial.isEmpty() ? NONE : of(partial.get(), plan);
    }

    private static ResumePoint of(JournalEntry entry, Plan plan) {
        PlannedStep step = plan.steps().stream()
                .filter((candidate) -> candidate.migration().id().equals(entry.revision())
                        && candidate.direction() == entry.direction())
                .findFirst()
                .orElseThrow(() -> new PartialRevisionException(
                        entry,
                        "this movement doesn't include it.",
                        List.of(),
                        "First " + entry.direction().label() + " to finish it. "
                                + new WaysOut(entry.revision(), entry.headsAfter(), false).text()));
        List<SourceLocation> location = List.of(step.migration().header().location());
        String waysOut = new WaysOut(entry.revision(), entry.headsAfter(), step.isCode()).text();
        if (step.isCode()) {
            throw new PartialRevisionException(entry, "code can't be resumed.", location, waysOut);
        }
        boolean unchanged = entry.stepsDone() <= step.statements().size()
                && StepsDigest.of(step.statements(), entry.stepsDone()).equals(entry.stepsDigest());
        if (!unchanged) {
            throw new PartialRevisionException(
                    entry,
                    "the statements that are already in the database have been edited since.",
                    location,
                    "Put them back as they were and " + entry.direction().label() + " again. " + waysOut);
        }
        return new ResumePoint(
                entry.revision(), entry.stepsDone(), entry.sequence(), entry.outcome() == Outcome.RUNNING);
    }

    /** Returns this point if it is in this step, else the step's beginning. */
    ResumePoint in(PlannedStep step) {
        return step.migration().id().equals(revision) ? this : NONE;
    }
}
