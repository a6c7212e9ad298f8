package dev.migrate.changelog.yaml;

import java.util.Locale;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes a text so that YAML reads the same text, with as few quotes as that takes. */
final class ScalarText {

    /** Starts like a word, and has no character that means something to YAML. */
    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}\\p{N}_(/$.<=+][\\p{L}\\p{N}_(/$.<=+)\\-;'*>!|&%@^~\\\\ ]*");

    private static final Pattern WORDS_AND_COMMAS =
            Pattern.compile("[\\p{L}\\p{N}_(/$.<=+][\\p{L}\\p{N}_(/$.<=+)\\-;'*>!|&%@^~\\\\ ,\\[\\]{}\"]*");

    private final Resolver resolver = new Resolver();

    /** Returns the text on one line. */
    String inline(YamlScalar scalar, boolean inFlow) {
        String text = scalar.text();
        if (scalar.plain()) {
            return text;
        }
        Pattern plain = inFlow ? WORDS : WORDS_AND_COMMAS;
        if (plain.matcher(text).matches() && !text.endsWith(" ") && isTextToAnyone(text)) {
            return text;
        }
        return isHarmless(text) ? "'" + text.replace("'", "''") + "'" : escaped(text);
    }

    /** Whether the text can stand as it is, line by line, after {@code |} or {@code |-}. */
    boolean isBlock(YamlScalar scalar) {
        String text = scalar.text();
        String content = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (scalar.plain() || content.isEmpty() || content.endsWith("\n") || !text.contains("\n")) {
            return false;
        }
        char first = content.charAt(0);
        boolean indented = first == ' ' || first == '\t' || first == '\n';
        return !indented
                && content.codePoints().allMatch((point) -> point == '\n' || point == '\t' || isHarmless(point));
    }

    /** Other readers follow YAML 1.1, to whom {@code no} and {@code 12:30:45} aren't texts. */
    private boolean isTextToAnyone(String text) {
        return resolver.resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }

    private static boolean isHarmless(String text) {
        return text.codePoints().allMatch(ScalarText::isHarmless);
    }

    private static boolean isHarmless(int point) {
        boolean lineBreak = point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029;
        return StreamReader.isPrintable(point) && !lineBreak && point != 0xFEFF && point != '\t';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach((point) -> {
            if (point == '"' || point == '\\') {
                escaped.append('\\').appendCodePoint(point);
            } else if (isHarmless(point)) {
                escaped.appendCodePoint(point);
            } else {
                escaped.append(escape(point));
            }
        });
        return escaped.append('"').toString();
    }

    private static String escape(int point) {
        return switch (point) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                (point > 0xFFFF)
                        ? String.format(Locale.ROOT, "\\U%08X", point)
                        : String.format(Locale.ROOT, "\\u%04X", point);
        };
    }
}
