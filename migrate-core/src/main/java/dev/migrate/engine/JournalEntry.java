package dev.migrate.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One movement of one revision, as the journal keeps it.
 *
 * @param sequence the number of the row, ascending in time
 * @param revision the revision, or {@code base} for a stamp of nothing
 * @param direction what was done
 * @param outcome how it ended
 * @param headsBefore the applied heads before
 * @param headsAfter the applied heads after, as planned where it didn't succeed
 * @param message the revision's message
 * @param checksum the checksum of the revision's source, if it has one
 * @param canonicalChecksum the checksum of the revision's operations, if it declares them
 * @param steps how many statements the movement has; 0 where that isn't known beforehand
 * @param stepsDone how many of them are in the database
 * @param stepsDigest the checksum of the finished statements, by which a resumed run knows them
 * @param startedAt when it began
 * @param durationMs how long it took, in milliseconds
 * @param databaseUser the database user
 * @param host the machine or pod
 * @param application the application's name
 * @param toolVersion the version of this tool
 * @param error the error that ended it, if one did
 */
public record JournalEntry(
        long sequence,
        String revision,
        Direction direction,
        Outcome outcome,
        List<String> headsBefore,
        List<String> headsAfter,
        String message,
        @Nullable String checksum,
        @Nullable String canonicalChecksum,
        int steps,
        int stepsDone,
        @Nullable String stepsDigest,
        Instant startedAt,
        long durationMs,
        String databaseUser,
        String host,
        String application,
        String toolVersion,
        @Nullable String error) {

    /** How the error text begins where a revision counts as applied and has left nothing in the database. */
    static final String NOT_RUN = "Not run.";

    /** Whether the revision counts as applied and has left nothing in the database. */
    boolean wasNotRun() {
        return outcome == Outcome.SUCCEEDED && error != null && error.startsWith(NOT_RUN);
    }

    /** Returns the same row with what is said about how the revision ended. */
    JournalEntry saying(@Nullable String words) {
        return new JournalEntry(
                sequence,
                revision,
                direction,
                outcome,
                headsBefore,
                headsAfter,
                message,
                checksum,
                canonicalChecksum,
                steps,
                stepsDone,
                stepsDigest,
                startedAt,
                durationMs,
                databaseUser,
                host,
                application,
                toolVersion,
                words);
    }

    /** Whether the movement left some of its statements in the database without finishing, or may have. */
    public boolean isPartial() {
        boolean died = outcome == Outcome.RUNNING && steps > 0;
        return died || (outcome == Outcome.FAILED && stepsDone > 0);
    }

    /** Returns {@code user on host}, for messages. */
    String who() {
        return (databaseUser.isBlank() ? "somebody" : databaseUser) + " on " + host;
    }
}
