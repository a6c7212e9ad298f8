package dev.migrate.dialect.script;

import dev.migrate.dialect.script.SqlFragment.Kind;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a script into statements where the database would: never inside quotes, comments or bodies. */
public final class SqlSplitter {

    private static final Pattern DELIMITER_LINE =
            Pattern.compile("delimiter[ \\t]+(\\S+)[ \\t]*\\r?(?=\\n|\\z)", Pattern.CASE_INSENSITIVE);

    private final ScriptText script;
    private final String sql;
    private final LexicalRules rules;
    private @Nullable Delimiter delimiter;
    private final List<SqlFragment> fragments = new ArrayList<>();

    private SqlSplitter(ScriptText script, LexicalRules rules, @Nullable Delimiter delimiter) {
        this.script = script;
        this.sql = script.sql();
        this.rules = rules;
        this.delimiter = delimiter;
    }

    /**
     * Returns the fragments of a script whose statements end with a delimiter.
     *
     * @param sql the script
     * @param delimiter usually {@code ;}; a word or a lone {@code /} counts only on a line of its own
     * @param rules how the database takes the text apart
     * @param location the place of the script's first line
     * @throws dev.migrate.error.MigrateException if a quote or comment is never closed, or the delimiter is blank
     */
    public static List<SqlFragment> split(String sql, String delimiter, LexicalRules rules, SourceLocation location) {
        Delimiter end = Delimiter.parse(delimiter, location);
        if (end.isSemicolon() && rules.has(LexicalFeature.GO_BATCHES)) {
            end = Delimiter.parse("GO", location);
        }
        return new SqlSplitter(new ScriptText(sql, location), rules, end).fragments();
    }

    /** Returns the fragments of a text that is one statement, whatever is in it. */
    public static List<SqlFragment> single(String sql, LexicalRules rules, SourceLocation location) {
        return new SqlSplitter(new ScriptText(sql, location), rules, null).fragments();
    }

    private List<SqlFragment> fragments() {
        SqlScanner scanner = new SqlScanner(script, rules, delimiter);
        StatementProgress progress = new StatementProgress(rules);
        int start = 0;
        while (scanner.hasNext()) {
            int lineEnd = (progress.start() < 0) ? endOfDelimiterLine(scanner) : -1;
            if (lineEnd >= 0) {
                addGap(start, scanner.position());
                String line = sql.substring(scanner.position(), lineEnd);
                fragments.add(new SqlFragment(Kind.DELIMITER, line, script.lineOffset(scanner.position())));
                scanner.moveTo(lineEnd);
                start = lineEnd;
                continue;
            }
            SqlToken token = scanner.next();
            if (token.kind() != SqlToken.Kind.DELIMITER || (progress.insideBody() && isSemicolon(token))) {
                progress.accept(token);
                continue;
            }
            if (progress.expectsData()) {
                int end = endOfData(token.end());
                add(Kind.COPY, start, end, progress);
                scanner.moveTo(end);
                start = end;
            } else {
                add(Kind.STATEMENT, start, token.start(), progress);
                fragments.add(new SqlFragment(Kind.DELIMITER, token.text(), script.lineOffset(token.start())));
                start = token.end();
            }
            progress = new StatementProgress(rules);
        }
        add(Kind.STATEMENT, start, sql.length(), progress);
        return List.copyOf(fragments);
    }

    /** Changes the delimiter if a line asks for that, and returns where it ends, or -1 if it's no such line. */
    private int endOfDelimiterLine(SqlScanner scanner) {
        int position = scanner.position();
        boolean lineStart = position == 0 || SqlScanner.isBlank(sql.charAt(position - 1));
        if (delimiter == null || !lineStart || !rules.has(LexicalFeature.DELIMITER_LINES)) {
            return -1;
        }
        Matcher line = DELIMITER_LINE.matcher(sql).region(position, sql.length());
        if (!line.lookingAt()) {
            return -1;
        }
        delimiter = new Delimiter(line.group(1), false);
        scanner.endWith(delimiter);
        return line.end();
    }

    /** A delimiter that a person chose ends a statement even where a body seems to be open. */
    private static boolean isSemicolon(SqlToken token) {
        return token.text().equals(";");
    }

    private void add(Kind kind, int from, int to, StatementProgress progress) {
        if (progress.start() < 0) {
            addGap(from, to);
            return;
        }
        int start = from;
        while (SqlScanner.isBlank(sql.charAt(start))) {
            start++;
        }
        int end = to;
        while (endsStatement(kind, sql.charAt(end - 1))) {
            end--;
        }
        addGap(from, start);
        fragments.add(new SqlFragment(kind, sql.substring(start, end), script.lineOffset(progress.start())));
        addGap(end, to);
    }

    /** A blank or tab at the end of a row is data. */
    private static boolean endsStatement(Kind kind, char last) {
        return (kind == Kind.COPY) ? last == '\n' || last == '\r' : SqlScanner.isBlank(last);
    }

    private void addGap(int from, int to) {
        if (from < to) {
            fragments.add(new SqlFragment(Kind.GAP, sql.substring(from, to), script.lineOffset(from)));
        }
    }

    /** The data starts on the next line and ends with a line that is {@code \.}, or with the text. */
    private int endOfData(int afterDelimiter) {
        int lineStart = sql.indexOf('\n', afterDelimiter) + 1;
        while (lineStart > 0) {
            int lineEnd = sql.indexOf('\n', lineStart);
            String line = sql.substring(lineStart, (lineEnd < 0) ? sql.length() : lineEnd);
            if (line.stripTrailing().equals("\\.")) {
                return lineStart + 2;
            }
            lineStart = lineEnd + 1;
        }
        return sql.length();
    }
}
