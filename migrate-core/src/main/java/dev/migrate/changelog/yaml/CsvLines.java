package dev.migrate.changelog.yaml;

import dev.migrate.changelog.NamedFile;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.io.IOException;
import java.io.Reader;

/** Reads a file line by line and keeps the ends of the lines, with a small part of the file in memory. */
final class CsvLines implements AutoCloseable {

    private static final int BUFFER = 32 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final NamedFile file;
    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int position;
    private int limit;
    private int line;

    CsvLines(NamedFile file) {
        this.file = file;
        this.in = file.open();
    }

    /** Returns the number of the line that was read last, counted from 1. */
    int line() {
        return line;
    }

    /** Appends the next line with its end, or returns false where there is none. */
    boolean appendTo(StringBuilder text) {
        int before = text.length();
        while (available()) {
            int end = position;
            while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            text.append(buffer, position, end - position);
            position = end;
            requireBounded(text);
            if (end < limit) {
                appendLineEnd(text);
                break;
            }
        }
        if (text.length() == before) {
            return false;
        }
        line++;
        return true;
    }

    private void appendLineEnd(StringBuilder text) {
        char end = buffer[position++];
        text.append(end);
        if (end == '\r' && available() && buffer[position] == '\n') {
            text.append('\n');
            position++;
        }
    }

    private boolean available() {
        if (position < limit) {
            return true;
        }
        try {
            boolean first = line == 0 && limit == 0;
            position = 0;
            limit = in.read(buffer);
            if (first && limit > 0 && buffer[0] == BYTE_ORDER_MARK) {
                position = 1;
                return limit > 1 || available();
            }
            return limit > 0;
        } catch (IOException ex) {
            throw file.unreadable(ex);
        }
    }

    private void requireBounded(StringBuilder text) {
        if (text.length() > SourceText.MAX_BYTES) {
            throw new MigrateException(
                    "A row is longer than " + SourceText.MAX_BYTES / 1024 / 1024 + " million characters.",
                    new SourceLocation(file.path(), line + 1, 0),
                    "Close its quotes, or load the value in a Java migration.");
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException ex) {
            throw file.unreadable(ex);
        }
    }
}
