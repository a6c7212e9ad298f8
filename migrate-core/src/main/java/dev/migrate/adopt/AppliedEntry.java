package dev.migrate.adopt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that another tool says it has applied, found among the application's revisions.
 *
 * @param revision the revision
 * @param at when it was applied, or {@code null} where the tool doesn't remember
 * @param durationMs how long it took, in milliseconds; 0 where the tool doesn't remember
 * @param user who applied it; empty where the tool doesn't remember
 */
public record AppliedEntry(String revision, @Nullable Instant at, long durationMs, String user) {

    /** Returns an entry of a tool that remembers nothing else. */
    public static AppliedEntry of(String revision) {
        return new AppliedEntry(revision, null, 0, "");
    }
}
