package dev.migrate.actuate;

import dev.migrate.engine.JournalEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One movement of one revision, as the journal keeps it.
 *
 * @param sequence the number of the row, ascending in time
 * @param revision the revision
 * @param direction what was done, for example {@code upgrade}
 * @param outcome how it ended: {@code running}, {@code succeeded} or {@code failed}
 * @param message what the revision does, in the author's words
 * @param startedAt when it began
 * @param durationMs how long it took, in milliseconds
 * @param user the database user
 * @param host the machine or pod
 * @param checksum the checksum of its source, or {@code null} for a class
 */
public record HistoryDescriptor(
        long sequence,
        String revision,
        String direction,
        String outcome,
        String message,
        Instant startedAt,
        long durationMs,
        String user,
        String host,
        @Nullable String checksum) {

    static HistoryDescriptor of(JournalEntry entry) {
        return new HistoryDescriptor(
                entry.sequence(),
                entry.revision(),
                entry.direction().label(),
                entry.outcome().label(),
                entry.message(),
                entry.startedAt(),
                entry.durationMs(),
                entry.databaseUser(),
                entry.host(),
                entry.checksum());
    }
}
