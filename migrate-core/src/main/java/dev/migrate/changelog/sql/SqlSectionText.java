package dev.migrate.changelog.sql;

import dev.migrate.changelog.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sections of a file as they were written, to be put behind each other. */
public final class SqlSectionText {

    private static final Pattern DELIMITER = Pattern.compile("(?im)^[ \\t]*delimiter[ \\t]+(\\S+)[ \\t]*$");
    private static final List<String> LINES_THAT_END_A_STATEMENT = List.of("/", "go", "\\.");

    private SqlSectionText() {}

    /** Returns the upgrade without its mark. */
    public static String upgrade(SourceText source) {
        return section(source, SqlSections.UPGRADE).orElse("");
    }

    /** Returns the downgrade without its mark, if there is one. */
    public static Optional<String> downgrade(SourceText source) {
        return section(source, SqlSections.DOWNGRADE);
    }

    /** Whether there is no statement in a section. */
    public static boolean isEmpty(String section) {
        return section.lines().allMatch((line) -> line.isBlank() || isComment(line));
    }

    /** Returns the section with its last statement ended, so that another section can follow. */
    public static String ended(String section) {
        String text = section.stripTrailing();
        List<String> statements = text.lines()
                .filter((line) -> !line.isBlank() && !isComment(line))
                .map((line) -> line.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (statements.isEmpty()) {
            return text;
        }
        String last = statements.get(statements.size() - 1);
        String delimiter = ";";
        Matcher matcher = DELIMITER.matcher(text);
        while (matcher.find()) {
            delimiter = matcher.group(1);
        }
        boolean ended = last.endsWith(delimiter) || LINES_THAT_END_A_STATEMENT.contains(last);
        String closed = ended ? text : text + "\n" + delimiter;
        return delimiter.equals(";") ? closed : closed + "\nDELIMITER ;";
    }

    private static Optional<String> section(SourceText source, String name) {
        List<SqlLine> lines = SqlSections.of(SqlLines.of(source)).get(name);
        return Optional.ofNullable(lines)
                .map((section) -> section.subList(1, section.size()).stream()
                        .map(SqlLine::text)
                        .collect(Collectors.joining("\n")));
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("--");
    }
}
