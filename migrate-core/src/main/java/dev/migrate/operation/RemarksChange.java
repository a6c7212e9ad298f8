package dev.migrate.operation;

import org.jspecify.annotations.Nullable;

/**
 * A new comment for a column, or the absence of one.
 *
 * @param remarks the new comment, or {@code null} to take the comment away
 */
public record RemarksChange(@Nullable String remarks) {}
