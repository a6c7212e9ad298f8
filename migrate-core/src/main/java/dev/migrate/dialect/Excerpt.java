package dev.migrate.dialect;

/** Shows text from outside in a message or comment: on one line, without control characters, and not too long. */
final class Excerpt {

    private static final int MAX_LENGTH = 80;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(MAX_LENGTH).forEach((codePoint) -> append(shown, codePoint));
        return (text.codePointCount(0, text.length()) > MAX_LENGTH)
                ? shown.append('…').toString()
                : shown.toString();
    }

    /** Returns the whole text with its invisible characters made visible. */
    static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach((codePoint) -> append(shown, codePoint));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT,
                    Character.SURROGATE -> shown.append("\\u%04X".formatted(codePoint));
            default -> shown.appendCodePoint(codePoint);
        }
    }
}
