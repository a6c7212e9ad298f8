package dev.migrate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code name(arguments) suffix attributes}, minding quotes and nested parentheses. */
final class DataTypeParser {

    /** What begins the attributes of a column. */
    static final Pattern ATTRIBUTE = Pattern.compile(
            "\\b(collate|character set|charset|on update|generated always as)\\b", Pattern.CASE_INSENSITIVE);

    private final String text;

    DataTypeParser(String text) {
        this.text = text.strip();
    }

    DataType parse() {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a type must not be blank");
        }
        int attributes = startOfAttributes();
        if (attributes > 0) {
            return withAttributes(attributes);
        }
        int open = indexOutsideQuotes('(');
        if (open < 0) {
            if (indexOutsideQuotes(')') >= 0) {
                throw unbalanced();
            }
            return withoutArguments();
        }
        int close = closing(open);
        String name = normalise(text.substring(0, open));
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the type '" + text + "' has no name before '('");
        }
        return new DataType(name, arguments(open + 1, close), normalise(text.substring(close + 1)));
    }

    private DataType withAttributes(int start) {
        DataType type = new DataTypeParser(text.substring(0, start)).parse();
        String attributes = text.substring(start);
        requireBalance(attributes);
        String suffix = type.suffix().isEmpty() ? attributes : type.suffix() + " " + attributes;
        return new DataType(type.name(), type.arguments(), suffix);
    }

    private int startOfAttributes() {
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            if (isOutside(attribute.start())) {
                return attribute.start();
            }
        }
        return -1;
    }

    /** Whether neither quotes nor parentheses are open before the place. */
    private boolean isOutside(int place) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < place; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = (c == quote) ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                depth += (c == '(') ? 1 : (c == ')') ? -1 : 0;
            }
        }
        return quote == 0 && depth == 0;
    }

    private void requireBalance(String attributes) {
        DataTypeParser end = new DataTypeParser(attributes);
        if (!end.isOutside(end.text.length())) {
            throw unbalanced();
        }
    }

    private DataType withoutArguments() {
        int array = text.indexOf('[');
        if (array > 0) {
            return new DataType(normalise(text.substring(0, array)), List.of(), normalise(text.substring(array)));
        }
        return new DataType(normalise(text), List.of(), "");
    }

    private List<String> arguments(int from, int to) {
        List<String> arguments = new ArrayList<>();
        int start = from;
        int depth = 0;
        char quote = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = (c == quote) ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                arguments.add(argument(start, i));
                start = i + 1;
            }
        }
        arguments.add(argument(start, to));
        return arguments;
    }

    private String argument(int from, int to) {
        String argument = text.substring(from, to).strip();
        if (argument.isEmpty()) {
            throw new IllegalArgumentException("the type '" + text + "' has an empty argument");
        }
        return argument;
    }

    private int closing(int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = (c == quote) ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        throw unbalanced();
    }

    private int indexOutsideQuotes(char wanted) {
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = (c == quote) ? 0 : quote;
            } else if (c == wanted) {
                return i;
            } else if (c == '\'' || c == '"') {
                quote = c;
            }
        }
        if (quote != 0) {
            throw unbalanced();
        }
        return -1;
    }

    private IllegalArgumentException unbalanced() {
        return new IllegalArgumentException("the type '" + text + "' has a parenthesis or quote without its partner");
    }

    private static String normalise(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
