package dev.migrate.changelog.yaml;

/** A piece of somebody's text in a message: in quotes, on one line, and never long. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
        String shown = isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
        return "'" + oneLine(shown) + "'";
    }

    /** Returns the text with blanks for line ends and other controls. */
    static String oneLine(String text) {
        if (isOneLine(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach((point) -> line.appendCodePoint(isControl(point) ? ' ' : point));
        return line.toString();
    }

    private static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
    }
}
