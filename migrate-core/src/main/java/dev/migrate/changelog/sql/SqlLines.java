package dev.migrate.changelog.sql;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * A file line by line. Line ends become line feeds, so that a function or a text has the same content from every
 * checkout.
 *
 * @param source the file with line feeds
 * @param all its lines
 */
record SqlLines(SourceText source, List<SqlLine> all) {

    static SqlLines of(SourceText written) {
        String text = written.text().replace("\r\n", "\n").replace('\r', '\n');
        List<SqlLine> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int lineFeed = text.indexOf('\n', start);
            int end = (lineFeed < 0) ? text.length() : lineFeed;
            SourceLocation place = new SourceLocation(written.path(), lines.size() + 1, 1);
            lines.add(new SqlLine(text.substring(start, end), start, place));
            start = end + 1;
        }
        return new SqlLines(new SourceText(written.path(), text), List.copyOf(lines));
    }

    /** Returns the lines before the first section or statement. */
    List<SqlLine> head() {
        int end = 0;
        while (end < all.size() && isHead(all.get(end))) {
            end++;
        }
        return all.subList(0, end);
    }

    private static boolean isHead(SqlLine line) {
        return line.isBlank() || (line.isComment() && line.marker().isEmpty());
    }
}
