package dev.migrate.dialect.script;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A script and the place of its first line. */
final class ScriptText {

    private final String sql;
    private final SourceLocation location;
    private final int[] lineBreaks;

    ScriptText(String sql, SourceLocation location) {
        this.sql = sql;
        this.location = location;
        this.lineBreaks = IntStream.range(0, sql.length())
                .filter((i) -> sql.charAt(i) == '\n')
                .toArray();
    }

    String sql() {
        return sql;
    }

    /** Returns how many lines a position is below the first one. */
    int lineOffset(int position) {
        int index = Arrays.binarySearch(lineBreaks, position);
        return (index < 0) ? -index - 1 : index;
    }

    MigrateException unclosed(String what, int position, String closing) {
        int lines = lineOffset(position);
        return new MigrateException(
                "The " + what + " that starts in line " + (lines + 1) + " of the SQL is never closed.",
                location.plusLines(lines),
                "Close it with '" + closing + "'.");
    }
}
