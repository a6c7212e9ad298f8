package dev.migrate.engine;

/** The start of a long text on one line, for messages. */
final class Excerpt {

    private static final int LENGTH = 300;

    private Excerpt() {}

    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return (line.length() <= LENGTH) ? line : line.substring(0, LENGTH) + " …";
    }
}
