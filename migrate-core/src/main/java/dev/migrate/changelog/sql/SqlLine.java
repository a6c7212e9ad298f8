package dev.migrate.changelog.sql;

import dev.migrate.error.SourceLocation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a file.
 *
 * @param text what it says, without its line end
 * @param start where it starts in the text of the file
 * @param location its first character
 */
record SqlLine(String text, int start, SourceLocation location) {

    private static final Pattern MARKER = Pattern.compile("\\s*--\\s*migrate\\s*:(.*)", Pattern.DOTALL);

    /** Returns what follows {@code -- migrate:}, if the line is such a mark. */
    Optional<String> marker() {
        Matcher matcher = MARKER.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isComment() {
        return text.stripLeading().startsWith("--");
    }

    /** Returns the place of the first character that isn't blank. */
    SourceLocation firstToken() {
        return at(text.length() - text.stripLeading().length());
    }

    /** Returns the place of a character. */
    SourceLocation at(int offset) {
        return new SourceLocation(location.source(), location.line(), text.codePointCount(0, offset) + 1);
    }
}
