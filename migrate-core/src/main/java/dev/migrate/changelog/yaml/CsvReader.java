package dev.migrate.changelog.yaml;

import dev.migrate.changelog.NamedFile;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a file of rows apart, record by record; cells may hold line ends if they stand in quotes. The value of a
 * placeholder is put into a cell after that, so it can't become two cells.
 */
final class CsvReader implements AutoCloseable {

    private final String path;
    private final CsvLines lines;
    private final CsvRules rules;
    private final Placeholders placeholders;
    private final StringBuilder text = new StringBuilder();
    private int position;
    private int firstLine;
    private int line;
    private int column;
    private int counted;

    CsvReader(NamedFile file, CsvRules rules, Placeholders placeholders) {
        this.path = file.path();
        this.lines = new CsvLines(file);
        this.rules = rules;
        this.placeholders = placeholders;
    }

    /** Returns the next record that is neither blank nor a comment, or nothing at the end. */
    Optional<CsvRecord> next() {
        while (startRecord()) {
            if (skipped()) {
                continue;
            }
            List<CsvCell> cells = new ArrayList<>();
            cells.add(cell());
            while (position < text.length() && text.charAt(position) == rules.separator()) {
                position++;
                cells.add(cell());
            }
            return Optional.of(new CsvRecord(new SourceLocation(path, firstLine, 0), cells));
        }
        return Optional.empty();
    }

    private boolean startRecord() {
        text.setLength(0);
        boolean found = lines.appendTo(text);
        firstLine = lines.line();
        line = firstLine;
        position = 0;
        counted = 0;
        column = 1;
        return found;
    }

    private boolean skipped() {
        boolean comment = rules.comment() != null && text.indexOf(rules.comment()) == 0;
        return comment || text.chars().allMatch(Character::isWhitespace);
    }

    private CsvCell cell() {
        int start = position;
        SourceLocation location = here();
        if (position < text.length() && text.charAt(position) == rules.quote()) {
            return expanded(quoted(location), true, start, location);
        }
        while (position < text.length() && text.charAt(position) != rules.separator() && !atLineEnd()) {
            position++;
        }
        return expanded(text.substring(start, position), false, start, location);
    }

    private CsvCell expanded(String written, boolean quoted, int start, SourceLocation location) {
        String value = placeholders.expand(written, (ordinal) -> place(start, ordinal));
        return new CsvCell(value, quoted, location, Placeholders.isIn(written) ? written : null);
    }

    private SourceLocation place(int start, int ordinal) {
        String record = text.toString();
        SourceLocation within = new SourceText(path, record).location(Placeholders.find(record, start, ordinal));
        return new SourceLocation(path, firstLine + within.line() - 1, within.column());
    }

    private String quoted(SourceLocation start) {
        StringBuilder cell = new StringBuilder();
        position++;
        while (position < text.length() || lines.appendTo(text)) {
            char c = text.charAt(position++);
            if (c == rules.quote()) {
                if (position >= text.length() || text.charAt(position) != rules.quote()) {
                    requireEndOfCell();
                    return cell.toString();
                }
                position++;
            }
            cell.append(c);
            if (endsLine(c)) {
                line++;
                column = 1;
                counted = position;
            }
        }
        throw new MigrateException("A quote is never closed.", start, "Close it, or double it.");
    }

    private void requireEndOfCell() {
        if (position < text.length() && text.charAt(position) != rules.separator() && !atLineEnd()) {
            throw new MigrateException(
                    "A cell goes on after its closing quote.", here(), "Double the quotes within a cell.");
        }
    }

    private boolean endsLine(char c) {
        return c == '\n' || (c == '\r' && (position >= text.length() || text.charAt(position) != '\n'));
    }

    private boolean atLineEnd() {
        return text.charAt(position) == '\n' || text.charAt(position) == '\r';
    }

    /** Columns are counted on from the last place that was asked for. */
    private SourceLocation here() {
        column += Character.codePointCount(text, counted, position);
        counted = position;
        return new SourceLocation(path, line, column);
    }

    @Override
    public void close() {
        lines.close();
    }
}
