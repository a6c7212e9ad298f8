package dev.migrate.changelog.sql;

import dev.migrate.changelog.SourceText;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes which revision a file names as its parent, and leaves every other character as it is. */
public final class SqlDownRevision {

    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|\\z)");

    private SqlDownRevision() {}

    /**
     * Returns the text with another parent.
     *
     * @param source a revision that can be read
     */
    public static String change(SourceText source, String parent) {
        String text = source.text();
        Matcher line = LINE.matcher(text);
        int revisionLine = 0;
        int head = SqlLines.of(source).head().size();
        for (int number = 0; number < head && line.find(); number++) {
            Optional<MatchResult> entry = SqlHead.entry(line.group(1));
            String key = entry.map((match) -> match.group(1)).orElse("");
            if (key.equals(SqlHead.DOWN_REVISION)) {
                return text.substring(0, line.start() + entry.orElseThrow().start(2))
                        + parent
                        + text.substring(line.start() + entry.orElseThrow().end(2));
            }
            if (key.equals(SqlHead.REVISION)) {
                revisionLine = line.start();
            }
        }
        line.find(revisionLine);
        String lineEnd = line.group(2).isEmpty() ? "\n" : line.group(2);
        String written = "-- " + SqlHead.DOWN_REVISION + ": " + parent;
        return text.substring(0, line.end(1)) + lineEnd + written + text.substring(line.end(1));
    }
}
