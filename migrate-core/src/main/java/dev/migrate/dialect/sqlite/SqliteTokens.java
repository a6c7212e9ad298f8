package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.dialect.script.SqlScanner;
import dev.migrate.dialect.script.SqlToken;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * SQL of SQLite, without its blanks and comments, as tokens that know where they stand.
 *
 * @param sql the whole text
 * @param list some of its tokens, in order
 */
record SqliteTokens(String sql, List<SqlToken> list) {

    static final LexicalRules RULES = LexicalRules.with(
            LexicalFeature.BACKTICKS, LexicalFeature.BRACKET_IDENTIFIERS, LexicalFeature.COMPOUND_BODIES);

    private static final SourceLocation CATALOGUE = SourceLocation.of("catalogue");

    static SqliteTokens of(String sql) {
        return new SqliteTokens(
                sql,
                SqlScanner.tokens(sql, RULES, CATALOGUE).stream()
                        .filter(SqlToken::significant)
                        .toList());
    }

    int size() {
        return list.size();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    boolean isWord(int index, String word) {
        return index >= 0 && index < list.size() && list.get(index).isWord(word);
    }

    boolean isWord(int index, List<String> words) {
        return words.stream().anyMatch((word) -> isWord(index, word));
    }

    boolean isSymbol(int index, String symbol) {
        return index >= 0
                && index < list.size()
                && list.get(index).kind() == SqlToken.Kind.SYMBOL
                && list.get(index).text().equals(symbol);
    }

    /** Returns the name that the token is, without its quotes. */
    String name(int index) {
        String text = list.get(index).text();
        char quote = text.charAt(0);
        if (list.get(index).kind() != SqlToken.Kind.QUOTED) {
            return text;
        }
        String close = (quote == '[') ? "]" : String.valueOf(quote);
        return text.substring(1, text.length() - 1).replace(close + close, close);
    }

    SqliteTokens slice(int from, int to) {
        return new SqliteTokens(sql, list.subList(from, to));
    }

    SqliteTokens from(int from) {
        return slice(from, list.size());
    }

    /** Returns these tokens as they were written, with what stands between them. */
    String text() {
        return list.isEmpty() ? "" : sql.substring(list.get(0).start(), end(list.get(list.size() - 1)));
    }

    /** Returns the first opening parenthesis from here on, or -1. */
    int opening(int from) {
        for (int i = from; i < list.size(); i++) {
            if (isSymbol(i, "(")) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the position of the parenthesis that closes this one. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < list.size(); i++) {
            depth += isSymbol(i, "(") ? 1 : isSymbol(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("a parenthesis is never closed: " + sql);
    }

    /** Returns the parts between the commas that are in no parentheses. */
    List<SqliteTokens> parts() {
        List<SqliteTokens> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < list.size(); i++) {
            if (isSymbol(i, "(")) {
                i = closing(i);
            } else if (isSymbol(i, ",")) {
                parts.add(slice(start, i));
                start = i + 1;
            }
        }
        parts.add(from(start));
        return parts;
    }

    /** Returns the names in the list that this parenthesis opens; what follows a name there is left out. */
    List<String> names(int open) {
        return slice(open + 1, closing(open)).parts().stream()
                .map((part) -> part.name(0))
                .toList();
    }

    /** Returns the names in the list that stands here, or none if no list does. */
    List<String> namesIfAny(int index) {
        return isSymbol(index, "(") ? names(index) : List.of();
    }

    /** Whether one of the tokens is this name, in whatever case. */
    boolean mention(String name) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).kind() != SqlToken.Kind.SYMBOL && name(i).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns an expression without the parentheses around it. */
    static String withoutParentheses(String expression) {
        SqliteTokens tokens = of(expression);
        while (tokens.isSymbol(0, "(") && tokens.closing(0) == tokens.size() - 1 && tokens.size() > 2) {
            tokens = tokens.slice(1, tokens.size() - 1);
        }
        return tokens.text();
    }

    private static int end(SqlToken token) {
        return token.start() + token.text().length();
    }
}
