package dev.migrate.dialect;

import org.jspecify.annotations.Nullable;

/** Tells which characters no database can hold in a name or a text. */
final class StorableText {

    private StorableText() {}

    /** Returns what is wrong with the text, to follow its subject in a sentence, or {@code null} if all is well. */
    static @Nullable String problem(String text) {
        if (text.indexOf('\0') >= 0) {
            return "contains the character NUL (U+0000)";
        }
        return hasHalf(text) ? "contains half of a surrogate pair, which is no character" : null;
    }

    private static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
