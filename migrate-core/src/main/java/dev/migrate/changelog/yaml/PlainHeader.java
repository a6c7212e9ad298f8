package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A header as nearly everybody writes it: keys in lines of their own, each with one word, one line of text or a list in
 * brackets. It is read without the library, which takes its time to load and for each text; whatever is the least unusual,
 * and all that is wrong, is left to the library. For one text.
 */
final class PlainHeader {

    private final String path;
    private final String text;
    private final Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    private @Nullable SourceLocation firstKey;
    private int line = 1;
    private int lineStart;

    private PlainHeader(SourceText source) {
        this.path = source.path();
        this.text = source.text();
    }

    /** Returns the keys before the body, or nothing where the text has to be read by all rules of YAML. */
    static Optional<YamlMap> of(SourceText source) {
        return Optional.ofNullable(new PlainHeader(source).read());
    }

    private @Nullable YamlMap read() {
        while (lineStart < text.length()) {
            int found = text.indexOf('\n', lineStart);
            int lineFeed = (found < 0) ? text.length() : found;
            boolean windows = lineFeed > lineStart && text.charAt(lineFeed - 1) == '\r';
            int end = windows ? lineFeed - 1 : lineFeed;
            if (end > lineStart && text.charAt(lineStart) == '#') {
                if (!isHarmless(lineStart, end)) {
                    return null;
                }
            } else if (end > lineStart) {
                int colon = text.indexOf(':', lineStart);
                if (colon < 0 || colon >= end || (colon + 1 < end && text.charAt(colon + 1) != ' ')) {
                    return null;
                }
                String key = text.substring(lineStart, colon);
                if (RevisionKeys.isBody(key)) {
                    return beforeBody();
                }
                if (!add(key, colon + 1, end)) {
                    return null;
                }
            }
            lineStart = lineFeed + 1;
            line++;
        }
        return null; // A header without a body.
    }

    private @Nullable YamlMap beforeBody() {
        SourceLocation start = firstKey;
        if (start == null || !entries.containsKey(RevisionKeys.REVISION)) {
            return null;
        }
        return new RevisionLines(text, 0).mayHaveKeyAfterBody() ? null : new YamlMap(entries, start);
    }

    private boolean add(String key, int afterColon, int end) {
        int from = afterColon;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        int to = end;
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        YamlNode value = (from == to) ? null : value(from, to);
        if (value == null || !RevisionKeys.isKnown(key) || entries.containsKey(key)) {
            return false;
        }
        SourceLocation place = at(lineStart);
        if (firstKey == null) {
            firstKey = place;
        }
        entries.put(key, new YamlMap.Entry(place, value));
        return true;
    }

    private @Nullable YamlNode value(int from, int to) {
        return switch (text.charAt(from)) {
            case '[' -> list(from, to);
            case '\'', '"' -> quoted(from, to);
            default -> plain(from, to);
        };
    }

    private @Nullable YamlNode plain(int from, int to) {
        if (!isWord(text.charAt(from)) || !isHarmless(from, to)) {
            return null;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '#' || (c == ':' && (i + 1 == to || text.charAt(i + 1) == ' '))) {
                return null;
            }
        }
        return scalar(from, to, true, at(from));
    }

    private @Nullable YamlNode quoted(int from, int to) {
        int last = to - 1;
        boolean simple = text.indexOf(text.charAt(from), from + 1) == last
                && isHarmless(from, to)
                && text.substring(from, to).indexOf('\\') < 0;
        return simple ? scalar(from + 1, last, false, at(from)) : null;
    }

    private @Nullable YamlNode list(int from, int to) {
        List<YamlNode> items = new ArrayList<>();
        int last = to - 1;
        int i = from + 1;
        while (i < last) {
            int start = i;
            while (start < last && text.charAt(start) == ' ') {
                start++;
            }
            int end = start;
            while (end < last && (isWord(text.charAt(end)) || (end > start && isInsideWord(text.charAt(end))))) {
                end++;
            }
            i = end;
            while (i < last && text.charAt(i) == ' ') {
                i++;
            }
            boolean another = i + 1 < last && text.charAt(i) == ',';
            if (start == end || (i < last && !another)) {
                return null;
            }
            items.add(scalar(start, end, true, at(start)));
            i++;
        }
        return (text.charAt(last) == ']' && last > from) ? new YamlList(items, at(from)) : null;
    }

    private YamlScalar scalar(int from, int to, boolean plain, SourceLocation place) {
        return new YamlScalar(text.substring(from, to), plain, place);
    }

    /** Everything before a value is a key in ASCII, so that a character is a column. */
    private SourceLocation at(int offset) {
        return new SourceLocation(path, line, offset - lineStart + 1);
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean isInsideWord(char c) {
        return c == '.' || c == '-';
    }

    /** Whether there are only letters and what is on any keyboard, and nothing that ends a line. */
    private boolean isHarmless(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && !Character.isLetter(c))) {
                return false;
            }
        }
        return true;
    }
}
