package dev.migrate.changelog.yaml;

import dev.migrate.error.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a file of rows.
 *
 * @param text what is in it, without quotes and with the values of placeholders
 * @param quoted whether it stands in quotes
 * @param location where it starts
 * @param written the text before the values of placeholders were put in, or {@code null} where it has none
 */
record CsvCell(
        String text,
        boolean quoted,
        SourceLocation location,
        @Nullable String written) {}
