package dev.migrate.changelog.yaml;

import dev.migrate.changelog.CommentLines;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints nodes as a person lays them out: short maps in braces on one line, everything else indented. */
final class YamlPrinter {

    private static final int LINE = 110;

    private final ScalarText scalars = new ScalarText();
    private final StringBuilder out = new StringBuilder();

    /** Prints a key with its value at this indentation; ends the line. */
    YamlPrinter entry(int indentation, String key, YamlNode value) {
        indent(indentation);
        keyAndValue(indentation, key, value);
        return this;
    }

    /** Prints a key with changes below it, each with its comments above. */
    YamlPrinter changes(String key, List<WrittenItem> changes) {
        out.append(key).append(changes.isEmpty() ? ": []\n" : ":\n");
        for (WrittenItem change : changes) {
            change.comments().forEach((comment) -> comment(2, comment));
            item(2, change.node());
        }
        return this;
    }

    /** Prints a comment in as many lines as it takes. */
    YamlPrinter comment(int indentation, String comment) {
        CommentLines.of(indentation, "#", comment)
                .forEach((line) -> out.append(line).append('\n'));
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void keyAndValue(int indentation, String key, YamlNode value) {
        out.append(key).append(':');
        if (value instanceof YamlScalar scalar) {
            scalar(indentation, scalar);
        } else if (fits(indentation + key.length() + 2, value)) {
            out.append(' ').append(flow(value)).append('\n');
        } else {
            out.append('\n');
            block(indentation + 2, value);
        }
    }

    private void scalar(int indentation, YamlScalar scalar) {
        if (!scalars.isBlock(scalar)) {
            out.append(' ').append(scalars.inline(scalar, false)).append('\n');
            return;
        }
        out.append(scalar.text().endsWith("\n") ? " |\n" : " |-\n");
        scalar.text().lines().forEach((line) -> {
            if (!line.isEmpty()) {
                indent(indentation + 2);
            }
            out.append(line).append('\n');
        });
    }

    private void block(int indentation, YamlNode value) {
        if (value instanceof YamlMap map) {
            map.entries().forEach((key, entry) -> entry(indentation, key, entry.value()));
        } else if (value instanceof YamlList list) {
            list.items().forEach((item) -> item(indentation, item));
        }
    }

    private void item(int indentation, YamlNode item) {
        indent(indentation);
        out.append("- ");
        if (item instanceof YamlMap map && !map.entries().isEmpty()) {
            Iterator<Map.Entry<String, YamlMap.Entry>> entries =
                    map.entries().entrySet().iterator();
            Map.Entry<String, YamlMap.Entry> first = entries.next();
            keyAndValue(indentation + 2, first.getKey(), first.getValue().value());
            entries.forEachRemaining((entry) ->
                    entry(indentation + 2, entry.getKey(), entry.getValue().value()));
        } else {
            out.append(flow(item)).append('\n');
        }
    }

    private boolean fits(int column, YamlNode value) {
        return isFlow(value) && column + flow(value).length() <= LINE;
    }

    /** Lists of maps and texts of several lines are easier to read below each other. */
    private boolean isFlow(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            // A placeholder without quotes has braces of its own.
            boolean braces = scalar.plain() && scalar.text().matches("(?s).*[,\\[\\]{}].*");
            return !scalars.isBlock(scalar) && !braces;
        }
        if (node instanceof YamlList list) {
            return list.items().stream().allMatch((item) -> item instanceof YamlScalar && isFlow(item));
        }
        return ((YamlMap) node).entries().values().stream().allMatch((entry) -> isFlow(entry.value()));
    }

    private String flow(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalars.inline(scalar, true);
        }
        if (node instanceof YamlList list) {
            return list.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlMap) node)
                .entries().entrySet().stream()
                        .map((entry) ->
                                entry.getKey() + ": " + flow(entry.getValue().value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private void indent(int indentation) {
        out.append(" ".repeat(indentation));
    }
}
