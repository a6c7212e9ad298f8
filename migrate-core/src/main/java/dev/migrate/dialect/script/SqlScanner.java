package dev.migrate.dialect.script;

import dev.migrate.dialect.script.SqlToken.Kind;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes SQL text apart into tokens, by the lexical rules of one database. */
public final class SqlScanner {

    private final ScriptText script;
    private final String sql;
    private final LexicalRules rules;
    private @Nullable Delimiter delimiter;
    private final @Nullable Delimiter slash;
    private final QuotedText quoted;
    private int position;

    SqlScanner(ScriptText script, LexicalRules rules, @Nullable Delimiter delimiter) {
        this.script = script;
        this.sql = script.sql();
        this.rules = rules;
        this.delimiter = delimiter;
        boolean units = delimiter != null && delimiter.isSemicolon() && rules.has(LexicalFeature.PLSQL_BLOCKS);
        this.slash = units ? new Delimiter("/", true) : null;
        this.quoted = new QuotedText(script, rules);
    }

    /**
     * Returns all tokens of a text.
     *
     * @throws dev.migrate.error.MigrateException if a quote or comment is never closed
     */
    public static List<SqlToken> tokens(String sql, LexicalRules rules, SourceLocation location) {
        SqlScanner scanner = new SqlScanner(new ScriptText(sql, location), rules, null);
        List<SqlToken> tokens = new ArrayList<>();
        while (scanner.hasNext()) {
            tokens.add(scanner.next());
        }
        return tokens;
    }

    boolean hasNext() {
        return position < sql.length();
    }

    /** Goes on at another position. */
    void moveTo(int newPosition) {
        position = newPosition;
    }

    int position() {
        return position;
    }

    /** Ends statements with something else from here on. */
    void endWith(Delimiter newDelimiter) {
        delimiter = newDelimiter;
    }

    SqlToken next() {
        char c = sql.charAt(position);
        if (delimiter != null && delimiter.startsAt(sql, position)) {
            return token(Kind.DELIMITER, position + delimiter.text().length());
        }
        if (slash != null && slash.startsAt(sql, position)) {
            return token(Kind.DELIMITER, position + 1);
        }
        if (isBlank(c)) {
            return token(Kind.WHITESPACE, endOfBlanks());
        }
        if (startsLineComment()) {
            int lineEnd = sql.indexOf('\n', position);
            return token(Kind.COMMENT, (lineEnd < 0) ? sql.length() : lineEnd);
        }
        if (at("/*")) {
            boolean executable = rules.has(LexicalFeature.EXECUTABLE_COMMENTS) && (at("/*!") || at("/*M!"));
            return token(executable ? Kind.QUOTED : Kind.COMMENT, endOfComment());
        }
        int quotedEnd = quoted.endOf(position);
        if (quotedEnd > position) {
            return token(Kind.QUOTED, quotedEnd);
        }
        return isWordPart(c) ? token(Kind.WORD, endOfWord()) : token(Kind.SYMBOL, position + 1);
    }

    private SqlToken token(Kind kind, int end) {
        SqlToken token = new SqlToken(kind, sql.substring(position, end), position);
        position = end;
        return token;
    }

    private boolean startsLineComment() {
        return (at("--") && (!rules.has(LexicalFeature.BLANK_AFTER_HYPHENS) || blankOrEnd(position + 2)))
                || (at("//") && rules.has(LexicalFeature.SLASH_COMMENTS))
                || (at("#") && rules.has(LexicalFeature.HASH_COMMENTS));
    }

    private boolean blankOrEnd(int index) {
        return index >= sql.length() || sql.charAt(index) <= ' ';
    }

    private boolean at(String marks) {
        return sql.startsWith(marks, position);
    }

    private int endOfBlanks() {
        int end = position + 1;
        while (end < sql.length() && isBlank(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfComment() {
        boolean nested = rules.has(LexicalFeature.NESTED_COMMENTS);
        int depth = 1;
        int i = position + 2;
        while (i < sql.length()) {
            if (sql.startsWith("*/", i)) {
                i += 2;
                if (--depth == 0) {
                    return i;
                }
            } else if (nested && sql.startsWith("/*", i)) {
                depth++;
                i += 2;
            } else {
                i++;
            }
        }
        throw script.unclosed("comment", position, "*/");
    }

    /** A dollar is part of a word, but not where it starts the delimiter, as in {@code END$$}. */
    private int endOfWord() {
        int end = position + 1;
        while (end < sql.length()) {
            char c = sql.charAt(end);
            boolean dollar = c == '$' && (delimiter == null || !delimiter.startsAt(sql, end));
            if (!dollar && !isWordPart(c)) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** What databases skip between words; Unicode's other blanks are letters to PostgreSQL. */
    static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c >= 0x80;
    }
}
