package dev.migrate.changelog.java;

/**
 * How characters are written between quotes: those that can't be seen as escapes, all others as they are.
 *
 * <p>A Unicode escape is replaced before anything else is read, so it must never stand for a line end or a quote; what is
 * below 256 becomes an octal escape, in three digits so that a digit may follow.
 */
final class CharacterEscape {

    private CharacterEscape() {}

    /** Appends a character of a string literal or text block, apart from line ends and quotes, which differ. */
    static void append(StringBuilder target, int codePoint) {
        switch (codePoint) {
            case '\\' -> target.append("\\\\");
            case '\t' -> target.append("\\t");
            case '\r' -> target.append("\\r");
            case '\n' -> target.append("\\n");
            default -> {
                if (isVisible(codePoint)) {
                    target.appendCodePoint(codePoint);
                } else {
                    escape(target, codePoint);
                }
            }
        }
    }

    private static void escape(StringBuilder target, int codePoint) {
        if (codePoint < 256) {
            target.append('\\')
                    .append(codePoint >> 6)
                    .append((codePoint >> 3) & 7)
                    .append(codePoint & 7);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            target.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                target.append(Character.forDigit((unit >> shift) & 15, 16));
            }
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
