package dev.migrate.error;

/**
 * A place in a file or class that a person wrote, so that an error can point at it.
 *
 * @param source the file as the user knows it (a class-path or file-system path), or a class name
 * @param line the line, counted from 1, or 0 where the source has no lines (a compiled class)
 * @param column the column, counted from 1, or 0 where it isn't known
 */
public record SourceLocation(String source, int line, int column) {

    public SourceLocation {
        if (source.isBlank()) {
            throw new IllegalArgumentException("'source' must not be blank");
        }
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("'line' and 'column' must not be negative");
        }
    }

    /** Returns the location of a whole file or class. */
    public static SourceLocation of(String source) {
        return new SourceLocation(source, 0, 0);
    }

    /** Returns the place that is so many lines below, or the same one where the source has no lines. */
    public SourceLocation plusLines(int lines) {
        return (line == 0 || lines == 0) ? this : new SourceLocation(source, line + lines, 0);
    }

    /** Returns {@code source:line:column}, leaving out what isn't known. */
    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return (column == 0) ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
