package dev.migrate.changelog.replay;

import java.util.Locale;

/**
 * Whether a name occurs as a word in SQL, whatever its case, be it in quotes, comments or texts: too often rather than too
 * seldom.
 */
final class Mentions {

    private Mentions() {}

    static boolean of(String name, String sql) {
        String word = name.toLowerCase(Locale.ROOT);
        String text = sql.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !isPartOfWord(text.charAt(at - 1));
            boolean ends = end == text.length() || !isPartOfWord(text.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
