package dev.migrate.operation;

import dev.migrate.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * A new default for a column, or the absence of one.
 *
 * @param value the new default, or {@code null} to take the default away
 */
public record DefaultChange(@Nullable Value value) {}
