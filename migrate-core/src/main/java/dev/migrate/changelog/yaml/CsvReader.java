package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a file of rows apart, record by record; cells may hold line ends if they stand in quotes. */
final class CsvReader {

    private final SourceText source;
    private final String text;
    private final CsvRules rules;
    private int position;
    private int line = 1;

    CsvReader(SourceText source, CsvRules rules) {
        this.source = source;
        this.text = source.text();
        this.rules = rules;
    }

    /** Returns the next record that is neither blank nor a comment, or nothing at the end. */
    Optional<CsvRecord> next() {
        while (position < text.length()) {
            int start = line;
            if (skipped()) {
                endLine();
                continue;
            }
            List<CsvCell> cells = new ArrayList<>();
            cells.add(cell(start));
            while (position < text.length() && text.charAt(position) == rules.separator()) {
                position++;
                cells.add(cell(start));
            }
            endLine();
            return Optional.of(new CsvRecord(new SourceLocation(source.path(), start, 0), cells));
        }
        return Optional.empty();
    }

    private boolean skipped() {
        int end = lineEnd();
        boolean comment = rules.comment() != null && text.startsWith(rules.comment(), position);
        if (comment || text.substring(position, end).isBlank()) {
            position = end;
            return true;
        }
        return false;
    }

    private CsvCell cell(int start) {
        if (position < text.length() && text.charAt(position) == rules.quote()) {
            return quoted(start);
        }
        int from = position;
        while (position < text.length() && text.charAt(position) != rules.separator() && !atLineEnd()) {
            position++;
        }
        return new CsvCell(text.substring(from, position), false);
    }

    private CsvCell quoted(int start) {
        StringBuilder cell = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == rules.quote()) {
                if (position >= text.length() || text.charAt(position) != rules.quote()) {
                    requireEndOfCell();
                    return new CsvCell(cell.toString(), true);
                }
                position++;
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        throw new MigrateException(
                "A quote is never closed.", new SourceLocation(source.path(), start, 0), "Close it, or double it.");
    }

    private void requireEndOfCell() {
        if (position < text.length() && text.charAt(position) != rules.separator() && !atLineEnd()) {
            throw new MigrateException(
                    "A cell goes on after its closing quote.",
                    new SourceLocation(source.path(), line, 0),
                    "Double the quotes within a cell.");
        }
    }

    private boolean atLineEnd() {
        return text.charAt(position) == '\n' || text.charAt(position) == '\r';
    }

    private int lineEnd() {
        int end = position;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void endLine() {
        if (position < text.length() && text.charAt(position) == '\r') {
            position++;
        }
        if (position < text.length() && text.charAt(position) == '\n') {
            position++;
        }
        line++;
    }
}
