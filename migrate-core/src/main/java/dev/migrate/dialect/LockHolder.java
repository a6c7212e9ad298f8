package dev.migrate.dialect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who has the lock that somebody else waits for.
 *
 * @param host the machine, pod or address
 * @param application the application's name
 * @param since since when, or {@code null} where that can't be seen
 * @param release how a person frees the lock if its holder hangs, as a sentence with a command
 */
public record LockHolder(
        String host, String application, @Nullable Instant since, String release) {}
