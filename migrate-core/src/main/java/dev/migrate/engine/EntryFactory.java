package dev.migrate.engine;

import dev.migrate.changelog.Migration;
import dev.migrate.dialect.LockOwner;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.HeadsTransition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes journal rows that say who is at work. */
final class EntryFactory {

    private static final int LONGEST = 255;

    private final LockOwner owner;
    private final String toolVersion;
    private final String databaseUser;

    EntryFactory(EngineSettings settings, String databaseUser) {
        this.owner =
                new LockOwner(cut(settings.owner().host()), cut(settings.owner().application()));
        this.toolVersion = settings.toolVersion();
        this.databaseUser = cut(databaseUser);
    }

    /** Returns the row of a step of a plan. */
    JournalEntry entry(StepRun run, Outcome outcome, int stepsDone, @Nullable String error) {
        PlannedStep step = run.step();
        boolean openAndCountable = outcome != Outcome.SUCCEEDED && !step.isCode();
        return new JournalEntry(
                run.sequence(),
                step.migration().id(),
                step.direction(),
                outcome,
                List.copyOf(step.transition().before()),
                List.copyOf(step.transition().after()),
                step.migration().header().message(),
                step.migration().fullChecksum(),
                step.canonicalChecksum(),
                step.isCode() ? stepsDone : step.statements().size(),
                stepsDone,
                openAndCountable ? StepsDigest.of(step.statements(), stepsDone) : null,
                run.startedAt(),
                run.elapsedMs(),
                databaseUser,
                owner.host(),
                owner.application(),
                toolVersion,
                error);
    }

    /** Returns the row of a movement that ran nothing: a stamp or a repair. */
    JournalEntry entry(
            long sequence,
            String revision,
            Direction direction,
            HeadsTransition transition,
            String message,
            @Nullable String checksum,
            @Nullable String canonicalChecksum,
            Instant at) {
        return new JournalEntry(
                sequence,
                revision,
                direction,
                Outcome.SUCCEEDED,
                List.copyOf(transition.before()),
                List.copyOf(transition.after()),
                message,
                checksum,
                canonicalChecksum,
                0,
                0,
                null,
                at,
                0,
                databaseUser,
                owner.host(),
                owner.application(),
                toolVersion,
                null);
    }

    /** Returns the row of a revision that another tool has applied; an empty user stands for one that it doesn't name. */
    JournalEntry adopted(
            long sequence, Migration migration, HeadsTransition transition, Instant at, long durationMs, String user) {
        return new JournalEntry(
                sequence,
                migration.id(),
                Direction.ADOPT,
                Outcome.SUCCEEDED,
                List.copyOf(transition.before()),
                List.copyOf(transition.after()),
                migration.header().message(),
                migration.fullChecksum(),
                canonicalChecksumIfReadable(migration),
                0,
                0,
                null,
                at,
                durationMs,
                user.isEmpty() ? databaseUser : cut(user),
                owner.host(),
                owner.application(),
                toolVersion,
                null);
    }

    /** What has run elsewhere doesn't have to be readable here; then even its formatting is an edit. */
    private static @Nullable String canonicalChecksumIfReadable(Migration migration) {
        try {
            return EditedRevisions.canonicalChecksum(migration);
        } catch (MigrateException ex) {
            return null;
        }
    }

    /** Returns the row by which a person corrects what the journal says of a movement that stopped part-way. */
    JournalEntry correction(
            JournalEntry failed, long sequence, int stepsDone, @Nullable String digest, String note, Instant at) {
        return new JournalEntry(
                sequence,
                failed.revision(),
                failed.direction(),
                Outcome.FAILED,
                failed.headsBefore(),
                failed.headsAfter(),
                failed.message(),
                failed.checksum(),
                failed.canonicalChecksum(),
                failed.steps(),
                stepsDone,
                digest,
                at,
                0,
                databaseUser,
                owner.host(),
                owner.application(),
                toolVersion,
                note);
    }

    /** A long name must not make a migration fail. */
    private static String cut(String name) {
        return (name.length() <= LONGEST) ? name : name.substring(0, LONGEST);
    }
}
