package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.Locale;
import org.yaml.snakeyaml.reader.StreamReader;

/** Refuses the characters that YAML doesn't allow outside of escapes. */
final class PrintableText {

    private PrintableText() {}

    static void check(SourceText source) {
        String text = source.text();
        if (isAscii(text)) {
            return;
        }
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (!StreamReader.isPrintable(point)) {
                throw new MigrateException(
                        String.format(Locale.ROOT, "The control character U+%04X is not allowed in YAML.", point),
                        new SourceLocation(source.path(), line, text.codePointCount(lineStart, i) + 1),
                        "Remove it, or escape it in double quotes.");
            }
            i += Character.charCount(point);
            boolean windowsLineEnd = point == '\r' && i < text.length() && text.charAt(i) == '\n';
            if (point == '\n' || (point == '\r' && !windowsLineEnd)) {
                line++;
                lineStart = i;
            }
        }
    }

    /** Nearly every file is, and this look is the cheaper one. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || (c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                return false;
            }
        }
        return true;
    }
}
