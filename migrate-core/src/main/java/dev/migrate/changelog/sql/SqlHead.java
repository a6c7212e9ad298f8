package dev.migrate.changelog.sql;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the {@code -- key: value} lines at the top of a file; comment lines without a colon pass. */
final class SqlHead {

    static final String REVISION = "revision";
    static final String DOWN_REVISION = "down-revision";
    static final String MESSAGE = "message";
    static final String CREATED = "created";
    static final String BRANCH_LABELS = "branch-labels";
    static final String DEPENDS_ON = "depends-on";
    static final String REPLACES = "replaces";
    static final String TRANSACTIONAL = "transactional";
    static final String GENERATED = "generated";

    private static final List<String> KEYS = List.of(
            REVISION, DOWN_REVISION, MESSAGE, CREATED, BRANCH_LABELS, DEPENDS_ON, REPLACES, TRANSACTIONAL, GENERATED);

    /** Keys that nobody uses in an ordinary comment, so that they can be missed below the header. */
    private static final List<String> UNMISTAKABLE =
            List.of(REVISION, DOWN_REVISION, BRANCH_LABELS, DEPENDS_ON, TRANSACTIONAL);

    private static final Pattern ENTRY =
            Pattern.compile("\\s*--\\s*([A-Za-z][A-Za-z_-]*)\\s*:(?!//)\\s*(.*?)\\s*", Pattern.DOTALL);

    private SqlHead() {}

    static boolean isRevision(SqlLines lines) {
        return lines.head().stream().anyMatch((line) -> key(line).equals(REVISION));
    }

    static Map<String, HeaderEntry> read(SqlLines lines) {
        Map<String, HeaderEntry> entries = new LinkedHashMap<>();
        for (SqlLine line : lines.head()) {
            Matcher matcher = ENTRY.matcher(line.text());
            if (matcher.matches()) {
                HeaderEntry entry = new HeaderEntry(
                        matcher.group(1), matcher.group(2), line.at(matcher.start(1)), line.at(matcher.start(2)));
                requireKnown(entry);
                entry.requirePrintable();
                HeaderEntry first = entries.putIfAbsent(entry.key(), entry);
                if (first != null) {
                    throw new MigrateException(
                            "The key '" + entry.key() + "' is there twice, first in line "
                                    + first.keyLocation().line() + ".",
                            entry.keyLocation(),
                            "Keep one of the two; a file holds one revision.");
                }
            }
        }
        return entries;
    }

    /** Refuses what belongs to a header in the midst of SQL, where it would be a mere comment. */
    static void refuseIn(SqlLine line) {
        String key = key(line);
        if (key.equals(REVISION)) {
            throw new MigrateException(
                    "The file has a second header.", line.firstToken(), "Write each revision into a file of its own.");
        }
        if (UNMISTAKABLE.contains(key)) {
            throw new MigrateException(
                    "The key '" + key + "' stands below the header.",
                    line.firstToken(),
                    "Move it before the first section.");
        }
    }

    /** Returns the key and the value of a line of the header, if it is one. */
    static Optional<MatchResult> entry(String line) {
        Matcher matcher = ENTRY.matcher(line);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static String key(SqlLine line) {
        return entry(line.text()).map((match) -> match.group(1)).orElse("");
    }

    private static void requireKnown(HeaderEntry entry) {
        if (KEYS.contains(entry.key())) {
            return;
        }
        List<String> nearest = Nearest.to(entry.key(), KEYS.stream());
        String known = KEYS.stream().map((key) -> "'" + key + "'").collect(Collectors.joining(", "));
        throw new MigrateException(
                "Unknown key '" + entry.key() + "' in the header.",
                entry.keyLocation(),
                nearest.isEmpty()
                        ? "Known here: " + known + ". Put other comments below '-- migrate:upgrade'."
                        : "Did you mean '" + nearest.get(0) + "'?");
    }
}
