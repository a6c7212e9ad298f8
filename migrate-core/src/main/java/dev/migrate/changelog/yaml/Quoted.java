package dev.migrate.changelog.yaml;

/** A piece of somebody's text in a message: in quotes, on one line, and never long. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder("'");
        text.codePoints()
                .limit(LONGEST)
                .forEach((point) -> shown.appendCodePoint(Character.isISOControl(point) ? ' ' : point));
        if (text.codePointCount(0, text.length()) > LONGEST) {
            shown.append('…');
        }
        return shown.append('\'').toString();
    }
}
