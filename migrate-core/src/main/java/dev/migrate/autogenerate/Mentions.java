package dev.migrate.autogenerate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a piece of SQL and its names in quotes, outside of its texts, whatever their case. Immutable. */
final class Mentions {

    private static final String OPENING = "'\"`[";
    private static final String CLOSING = "'\"`]";

    private final Set<String> words;

    private Mentions(Set<String> words) {
        this.words = words;
    }

    static Mentions in(String sql) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        int i = 0;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            int kind = OPENING.indexOf(c);
            if (kind >= 0) {
                add(word, words);
                int end = end(sql, i, CLOSING.charAt(kind));
                if (c != '\'') {
                    String close = CLOSING.substring(kind, kind + 1);
                    words.add(lowerCase(sql.substring(i + 1, end).replace(close + close, close)));
                }
                i = end;
            } else if (Character.isLetterOrDigit(c) || c == '_' || c == '$') {
                word.append(c);
            } else {
                add(word, words);
            }
            i++;
        }
        add(word, words);
        return new Mentions(words);
    }

    /** Returns where the quote closes that opens here; a closing mark that stands twice is part of what is quoted. */
    private static int end(String sql, int start, char close) {
        int i = start + 1;
        while (i < sql.length() && (sql.charAt(i) != close || (i + 1 < sql.length() && sql.charAt(i + 1) == close))) {
            i += (sql.charAt(i) == close) ? 2 : 1;
        }
        return Math.min(i, sql.length());
    }

    private static void add(StringBuilder word, Set<String> words) {
        if (!word.isEmpty()) {
            words.add(lowerCase(word.toString()));
            word.setLength(0);
        }
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns the same with names that are mentioned whole, whatever characters are in them. */
    Mentions with(Collection<String> names) {
        Set<String> more = new HashSet<>(words);
        names.forEach((name) -> more.add(lowerCase(name)));
        return new Mentions(more);
    }

    /** Whether the name occurs. */
    boolean include(String name) {
        return words.contains(lowerCase(name));
    }

    /** Returns those of the columns that occur, sorted. */
    List<String> among(Collection<String> columns) {
        return columns.stream().filter(this::include).sorted().toList();
    }
}
