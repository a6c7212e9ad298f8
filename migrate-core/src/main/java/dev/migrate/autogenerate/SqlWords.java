package dev.migrate.autogenerate;

import dev.migrate.dialect.script.SqlToken;
import dev.migrate.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the words of one statement from left to right. For one thread. */
final class SqlWords {

    private final List<SqlToken> tokens;
    private int at;

    SqlWords(List<SqlToken> tokens) {
        this.tokens = tokens.stream().filter(SqlToken::significant).toList();
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** Goes past these words if they come next, one after the other. */
    boolean accept(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !matches(tokens.get(at + i), words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    /** Goes past one of these words, if it comes next. */
    boolean acceptAny(String... words) {
        for (String word : words) {
            if (accept(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(SqlToken token, String word) {
        return token.isWord(word)
                || (token.kind() == SqlToken.Kind.SYMBOL && token.text().equals(word));
    }

    /** Goes past everything before this word, and past the word, if it comes. */
    boolean find(String... words) {
        int start = at;
        while (!atEnd()) {
            if (accept(words)) {
                return true;
            }
            at++;
        }
        at = start;
        return false;
    }

    /** Returns the next identifier without its quotes, if one comes next. */
    Optional<String> identifier() {
        if (atEnd()) {
            return Optional.empty();
        }
        SqlToken token = tokens.get(at);
        String text = token.text();
        boolean quoted = token.kind() == SqlToken.Kind.QUOTED && (text.startsWith("\"") || text.startsWith("`"));
        if (!quoted && token.kind() != SqlToken.Kind.WORD) {
            return Optional.empty();
        }
        at++;
        String plain = quoted ? text.substring(1, text.length() - 1) : text.toLowerCase(Locale.ROOT);
        return plain.isBlank() ? Optional.empty() : Optional.of(plain);
    }

    Optional<QualifiedName> name() {
        Optional<String> first = identifier();
        if (first.isEmpty() || !accept(".")) {
            return first.map(QualifiedName::of);
        }
        return identifier().map((second) -> new QualifiedName(first.get(), second));
    }

    /** Returns what stands in the parentheses that come next, between its commas; nothing if none come. */
    List<SqlWords> parentheses() {
        if (!accept("(")) {
            return List.of();
        }
        List<SqlToken> inside = new ArrayList<>();
        int depth = 1;
        while (!atEnd() && depth > 0) {
            SqlToken token = tokens.get(at++);
            depth += matches(token, "(") ? 1 : matches(token, ")") ? -1 : 0;
            if (depth > 0) {
                inside.add(token);
            }
        }
        return split(inside);
    }

    /** Returns what is left, between its commas. */
    List<SqlWords> rest() {
        List<SqlToken> rest = tokens.subList(at, tokens.size());
        at = tokens.size();
        return split(rest);
    }

    /** Returns the identifiers in the parentheses that come next. */
    List<String> columns() {
        return parentheses().stream()
                .map(SqlWords::identifier)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<SqlWords> split(List<SqlToken> tokens) {
        List<SqlWords> parts = new ArrayList<>();
        List<SqlToken> part = new ArrayList<>();
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += matches(token, "(") ? 1 : matches(token, ")") ? -1 : 0;
            if (depth == 0 && matches(token, ",")) {
                parts.add(new SqlWords(part));
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        if (!part.isEmpty()) {
            parts.add(new SqlWords(part));
        }
        return parts;
    }

    /** Returns what is left as text. */
    String text() {
        StringBuilder text = new StringBuilder();
        tokens.subList(at, tokens.size())
                .forEach((token) -> text.append(token.text()).append(' '));
        return text.toString();
    }
}
