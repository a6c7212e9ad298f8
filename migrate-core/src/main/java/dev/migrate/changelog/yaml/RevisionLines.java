package dev.migrate.changelog.yaml;

/** A cheap look at the lines of a revision, to tell whether header keys follow its body. */
final class RevisionLines {

    private final String text;
    private final int indentation;

    /**
     * Looks at the text of a file whose keys stand in lines of their own.
     *
     * @param indentation how many blanks are before the keys
     */
    RevisionLines(String text, int indentation) {
        this.text = (text.indexOf('\r') < 0) ? text : text.replace('\r', '\n');
        this.indentation = indentation;
    }

    /**
     * Whether a line after the body's first key starts, at most as far indented as the keys, with anything but a body
     * key, a list item or a comment. It may say yes where there is no key, and never no where there is one.
     */
    boolean mayHaveKeyAfterBody() {
        boolean inBody = false;
        int line = 0;
        while (line < text.length()) {
            int start = keyStart(line);
            if (start >= 0) {
                boolean bodyKey = isBodyKey(start);
                if (inBody && !bodyKey) {
                    return true;
                }
                inBody |= bodyKey;
            }
            int end = text.indexOf('\n', line);
            line = (end < 0) ? text.length() : end + 1;
        }
        return false;
    }

    /** Returns where the key of this line starts, or -1 if there can't be one. */
    private int keyStart(int line) {
        int start = line;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start == text.length() || start - line > indentation) {
            return -1;
        }
        return switch (text.charAt(start)) {
            case '\n', '#' -> -1;
            case '-' -> text.startsWith("---", start) ? start : -1;
            default -> start;
        };
    }

    private boolean isBodyKey(int start) {
        int end = start;
        if (text.startsWith(RevisionKeys.UPGRADE, start)) {
            end += RevisionKeys.UPGRADE.length();
        } else if (text.startsWith(RevisionKeys.DOWNGRADE, start)) {
            end += RevisionKeys.DOWNGRADE.length();
        } else {
            return false;
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end < text.length() && text.charAt(end) == ':';
    }
}
