package dev.migrate.autogenerate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a piece of SQL outside of its texts, whatever their case. Immutable. */
final class Mentions {

    private final Set<String> words;

    private Mentions(Set<String> words) {
        this.words = words;
    }

    static Mentions in(String sql) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\'') {
                quote = (quote == 0) ? c : 0;
            }
            boolean part = quote == 0 && (Character.isLetterOrDigit(c) || c == '_' || c == '$');
            if (part) {
                word.append(c);
            } else {
                add(word, words);
            }
        }
        add(word, words);
        return new Mentions(words);
    }

    private static void add(StringBuilder word, Set<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** Returns the same with names that are mentioned whole, whatever characters are in them. */
    Mentions with(Collection<String> names) {
        Set<String> more = new HashSet<>(words);
        names.forEach((name) -> more.add(name.toLowerCase(Locale.ROOT)));
        return new Mentions(more);
    }

    /** Whether the name occurs, which for one of several words means that all of them do. */
    boolean include(String name) {
        return words.contains(name.toLowerCase(Locale.ROOT)) || words.containsAll(Mentions.in(name).words);
    }

    /** Returns those of the columns that occur, sorted. */
    List<String> among(Collection<String> columns) {
        return columns.stream().filter(this::include).sorted().toList();
    }
}
