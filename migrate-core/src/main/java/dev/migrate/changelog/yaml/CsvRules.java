package dev.migrate.changelog.yaml;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a file of rows is written.
 *
 * @param separator what stands between two cells
 * @param quote what stands around a cell that holds separators, quotes or line ends
 * @param comment how a line starts that isn't a row, or {@code null} where there are none
 */
record CsvRules(char separator, char quote, @Nullable String comment) {

    static CsvRules read(AttributeMap attributes) {
        String comment = attributes.optionalText("commentLineStartsWith");
        return new CsvRules(
                character(attributes, "separator", ','),
                character(attributes, "quotchar", '"'),
                (comment == null) ? "#" : comment.isEmpty() ? null : comment);
    }

    private static char character(AttributeMap attributes, String name, char standard) {
        YamlScalar scalar = attributes.optionalScalar(name);
        if (scalar == null) {
            return standard;
        }
        String text = scalar.text();
        if (text.toUpperCase(Locale.ROOT).equals("TAB") || text.equals("\\t")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw attributes.wrong(name, scalar, "must be one character or TAB", "Write for example ';'.");
        }
        return text.charAt(0);
    }
}
