package dev.migrate.command;

/** How a piece of text stands out on a terminal with colours; the colours are the terminal's own sixteen. */
enum Style {
    /** A revision's id. */
    REVISION("33"),
    /** A mark, such as {@code (head)}. */
    MARK("36"),
    /** What went well. */
    GOOD("32"),
    /** What needs a look. */
    WARNING("33;1"),
    /** What failed. */
    BAD("31;1"),
    /** What is said beside the point. */
    FAINT("2"),
    /** A heading. */
    STRONG("1");

    private final String codes;

    Style(String codes) {
        this.codes = codes;
    }

    String apply(String text) {
        return text.isEmpty() ? text : "\u001b[" + codes + "m" + text + "\u001b[0m";
    }
}
