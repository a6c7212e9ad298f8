package dev.migrate.changelog.yaml;

import java.util.regex.Pattern;

/** A cheap look at the lines of a revision, to tell whether header keys follow its body. */
final class RevisionLines {

    private static final Pattern BODY_KEY = Pattern.compile("(upgrade|downgrade) *:.*");

    private RevisionLines() {}

    /**
     * Whether a line after the body's first key starts, at most as far indented as the keys, with anything but a body
     * key, a list item or a comment. It may say yes where there is no key, and never no where there is one.
     */
    static boolean mayHaveKeyAfterBody(String text, int indentation) {
        return text.lines()
                .filter((line) -> startsAsKey(line, indentation))
                .dropWhile((line) -> !isBodyKey(line))
                .anyMatch((line) -> !isBodyKey(line));
    }

    private static boolean startsAsKey(String line, int indentation) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        if (start > indentation || start == line.length()) {
            return false;
        }
        char first = line.charAt(start);
        boolean item = first == '-' && !line.startsWith("---", start);
        return !item && first != '#';
    }

    private static boolean isBodyKey(String line) {
        return BODY_KEY.matcher(line.strip()).matches();
    }
}
