package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.Repetition;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceChecksum;
import dev.migrate.changelog.condition.Guard;
import dev.migrate.changelog.sql.CanonicalSql;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.changelog.yaml.YamlScalar;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A changelog in SQL: with comments that say where change sets begin and how they are undone, or, without the comment that
 * such a file starts with, one change set as a whole.
 */
final class SqlChangelog {

    private static final Pattern HEAD =
            Pattern.compile("\\s*--\\s*liquibase\\s+formatted\\s+sql.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SET = Pattern.compile(
            "\\s*--\\s*changeset\\s+(\"[^\"]*\"|[^:]+?):(\"[^\"]*\"|\\S+)(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile(
            "\\s*--\\s*(rollback|comment|precondition-[a-z-]+|preconditions?|validCheckSum|property|ignoreLines)\\b:?(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z][\\w-]*)\\s*[:=]\\s*(\"[^\"]*\"|'[^']*'|\\S+)");

    private final Library.Book book;
    private final Parameters parameters;
    private final Selection selection;
    private final Reach reach;
    private final List<String> lines;

    SqlChangelog(Library.Book book, Parameters parameters, Selection selection, Reach reach) {
        this.book = book;
        this.parameters = parameters;
        this.selection = selection;
        this.reach = reach;
        this.lines = book.source().text().lines().toList();
    }

    List<ChangeSet> sets() {
        boolean formatted = lines.stream()
                .filter((line) -> !line.isBlank())
                .findFirst()
                .filter((line) -> HEAD.matcher(line).matches())
                .isPresent();
        if (!formatted) {
            Draft whole = new Draft("raw", "includeAll", new YamlMap(Map.of(), at(0)), 0);
            whole.sql.addAll(lines);
            return List.of(set(whole));
        }
        List<ChangeSet> sets = new ArrayList<>();
        Draft draft = null;
        for (int i = 0; i < lines.size(); i++) {
            Matcher start = SET.matcher(lines.get(i));
            if (start.matches()) {
                if (draft != null) {
                    sets.add(set(draft));
                }
                draft = new Draft(
                        unquoted(start.group(2)), unquoted(start.group(1)), attributes(start.group(3), i), i + 1);
            } else if (draft != null) {
                draft.add(lines.get(i), i);
            }
        }
        if (draft != null) {
            sets.add(set(draft));
        }
        return sets;
    }

    private ChangeSet set(Draft draft) {
        YamlMap said = draft.attributes;
        String ownPath = Nodes.text(said, "logicalFilePath");
        boolean selected = reach.isIn(selection, said.location())
                && selection.hasContext(Walk.context(said), said.location())
                && selection.hasLabels(Nodes.text(said, "labels"), said.location())
                && !Nodes.flag(said, "ignore", false);
        String counts = "sql" + CanonicalSql.of(String.join("\n", draft.sql)) + "rollback"
                + ((draft.rollback == null) ? "" : String.join("\n", draft.rollback));
        return new ChangeSet(
                draft.id,
                draft.author,
                (ownPath == null) ? book.remembered() : ownPath,
                (ownPath == null) ? book.place() : ownPath,
                draft.comment,
                said.location(),
                MigrationType.SQL,
                Nodes.flag(said, "runInTransaction", true),
                Nodes.flag(said, "runAlways", false)
                        ? Repetition.ALWAYS
                        : Nodes.flag(said, "runOnChange", false) ? Repetition.ON_CHANGE : Repetition.ONCE,
                Nodes.flag(said, "failOnError", true),
                SourceChecksum.of(counts),
                body(draft, selected, counts));
    }

    private DeclaredBody body(Draft draft, boolean selected, String counts) {
        return () -> selected
                ? new RevisionScript(
                        changes(draft, draft.sql),
                        (draft.rollback == null) ? null : changes(draft, draft.rollback),
                        counts,
                        draft.guard())
                : new RevisionScript(List.of(), List.of(), counts);
    }

    private List<Change> changes(Draft draft, List<String> text) {
        String sql = String.join("\n", text);
        boolean nothing =
                text.stream().allMatch((line) -> line.isBlank() || line.strip().startsWith("--"));
        List<Change> changes = new ArrayList<>();
        if (!nothing) {
            YamlMap said = draft.attributes;
            List<String> dbms = Dbms.parse(Nodes.text(said, "dbms"));
            String delimiter = Objects.requireNonNullElse(Nodes.text(said, "endDelimiter"), ";");
            parameters.byDatabase(book.path(), parameters.differ(sql)).forEach((values, dialects) -> {
                List<String> meant = Dbms.meant(dialects, dbms, List.of());
                if (!meant.isEmpty()) {
                    changes.add(new Change(
                            new ExecuteSql(
                                    expanded(sql, values), Nodes.flag(said, "splitStatements", true), delimiter, false),
                            Dbms.of(meant),
                            at(draft.firstLine)));
                }
            });
        }
        return changes;
    }

    private String expanded(String sql, Placeholders values) {
        return ((YamlScalar) Nodes.expanded(new YamlScalar(sql, false, at(0)), values)).text();
    }

    private YamlMap attributes(String text, int line) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            entries.put(name, new YamlMap.Entry(at(line), new YamlScalar(unquoted(matcher.group(2)), false, at(line))));
        }
        return new YamlMap(entries, at(line));
    }

    private SourceLocation at(int line) {
        return new SourceLocation(book.path(), line + 1, 1);
    }

    private static String unquoted(String text) {
        return (text.length() > 1 && (text.startsWith("\"") || text.startsWith("'")))
                ? text.substring(1, text.length() - 1)
                : text.strip();
    }

    /** A change set that is being read. */
    private final class Draft {

        private final String id;
        private final String author;
        private final YamlMap attributes;
        private final int firstLine;
        private final List<String> sql = new ArrayList<>();
        private @Nullable List<String> rollback;
        private String comment = "";
        private final Map<String, YamlMap.Entry> conditions = new LinkedHashMap<>();

        Draft(String id, String author, YamlMap attributes, int firstLine) {
            this.id = id;
            this.author = author;
            this.attributes = attributes;
            this.firstLine = firstLine;
        }

        void add(String line, int number) {
            Matcher mark = MARK.matcher(line);
            if (!mark.matches()) {
                sql.add(line);
                return;
            }
            sql.add(""); // So that the lines below keep their numbers.
            String name = mark.group(1).toLowerCase(Locale.ROOT);
            String rest = mark.group(2).strip();
            switch (name) {
                case "comment" -> comment = rest;
                case "rollback" -> addRollback(rest);
                case "precondition-sql-check" -> addSqlCheck(rest, number);
                case "preconditions", "precondition" ->
                    attributesOfConditions(rest, number).forEach((key, entry) -> conditions.put(key, entry));
                case "validchecksum" -> {
                    // Only Liquibase compares its checksums.
                }
                default ->
                    throw new MigrateException(
                            "'--" + mark.group(1) + "' isn't supported.",
                            at(number),
                            "Write it in a changelog in YAML.");
            }
        }

        private void addRollback(String text) {
            List<String> known = (rollback == null) ? new ArrayList<>() : rollback;
            if (!text.isEmpty() && !text.equalsIgnoreCase("empty") && !text.equalsIgnoreCase("not required")) {
                known.add(text);
            }
            rollback = known;
        }

        private void addSqlCheck(String text, int number) {
            Matcher matcher = Pattern.compile("expectedResult:(\"[^\"]*\"|'[^']*'|\\S+)\\s+(.*)")
                    .matcher(text);
            if (!matcher.matches()) {
                throw new MigrateException(
                        "A precondition must be written as 'expectedResult:<value> <query>'.",
                        at(number),
                        "Correct it.");
            }
            Map<String, YamlMap.Entry> check = new LinkedHashMap<>();
            check.put("expectedResult", entry(unquoted(matcher.group(1)), number));
            check.put("sql", entry(matcher.group(2), number));
            conditions.put("sqlCheck", new YamlMap.Entry(at(number), new YamlMap(check, at(number))));
        }

        private Map<String, YamlMap.Entry> attributesOfConditions(String text, int number) {
            Map<String, YamlMap.Entry> said = new LinkedHashMap<>();
            Matcher matcher = ATTRIBUTE.matcher(text);
            while (matcher.find()) {
                said.put(matcher.group(1), entry(unquoted(matcher.group(2)), number));
            }
            return said;
        }

        private YamlMap.Entry entry(String text, int number) {
            return new YamlMap.Entry(at(number), new YamlScalar(text, false, at(number)));
        }

        @Nullable
        Guard guard() {
            return conditions.isEmpty()
                    ? null
                    : new Preconditions(
                                    parameters,
                                    book.path(),
                                    (setId, setAuthor, path) -> ChangeSet.revision(path, setId, setAuthor))
                            .guard(new YamlMap(conditions, attributes.location()));
        }
    }
}
