package dev.migrate.engine;

import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Repetition;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.condition.Guard;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.revision.HeadsTransition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One revision's part of a plan: what will run, and what the version table becomes by it.
 *
 * @param migration the revision
 * @param direction upgrade or downgrade
 * @param statements what runs, in order; empty for code, whose statements are known only when it runs
 * @param messages what is said between the statements, in order
 * @param transition the change of the version table
 * @param canonicalChecksum the checksum of the declared operations, or {@code null} for code
 * @param downgradeSql the way back as SQL that the journal keeps, or {@code null} where there is none yet
 * @param lookedUp the declared changes, if their way back is to be looked up in the catalogue just before they run
 * @param guard what must hold for it to run, or {@code null} where it runs anyway
 * @param notes what somebody should know before it runs: which data its declared changes lose
 */
public record PlannedStep(
        Migration migration,
        Direction direction,
        List<SqlStatement> statements,
        List<StepMessage> messages,
        HeadsTransition transition,
        @Nullable String canonicalChecksum,
        @Nullable String downgradeSql,
        @Nullable RevisionScript lookedUp,
        @Nullable Guard guard,
        List<PlanNote> notes) {

    public PlannedStep {
        statements = List.copyOf(statements);
        messages = List.copyOf(messages);
        notes = List.copyOf(notes);
    }

    /** Returns the step of a revision of Java code. */
    static PlannedStep ofCode(Migration migration, Direction direction, HeadsTransition transition) {
        return new PlannedStep(
                migration, direction, List.of(), List.of(), transition, null, null, null, null, List.of());
    }

    /** Returns the same step of a database that is at other heads. */
    PlannedStep startingFrom(Set<String> heads) {
        return new PlannedStep(
                migration,
                direction,
                statements,
                messages,
                new HeadsTransition(heads, transition.after()),
                canonicalChecksum,
                downgradeSql,
                lookedUp,
                guard,
                notes);
    }

    /** Returns the revision's id. */
    public String revision() {
        return migration.id();
    }

    /** Whether the revision is Java code. */
    public boolean isCode() {
        return migration.body() instanceof CodeBody;
    }

    /** Returns {@code upgrade a -> b}, or {@code repeatable revision b} where the version table doesn't move, as log lines and errors name the step. */
    public String describe() {
        String id = migration.id();
        if (transition.isEmpty() && migration.repetition() != Repetition.ONCE) {
            return "repeatable revision " + id;
        }
        String parents = migration.header().isBase()
                ? "<base>"
                : String.join(", ", migration.header().downRevisions());
        return (direction == Direction.UPGRADE)
                ? "upgrade " + parents + " -> " + id
                : "downgrade " + id + " -> " + parents;
    }
}
