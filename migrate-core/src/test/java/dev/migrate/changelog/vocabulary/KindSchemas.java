package dev.migrate.changelog.vocabulary;

import dev.migrate.changelog.vocabulary.Kind.Simple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each kind of value is in a JSON Schema.
 *
 * <p>Where a text is wanted, numbers and truth values pass, because YAML makes these of texts without quotes. Where
 * something else is wanted, a text with a placeholder passes. Null passes where it is the same as leaving out.
 */
final class KindSchemas {

    private static final String PLACEHOLDER = "|\\$\\{";
    private static final List<String> SCALAR = List.of("string", "number", "boolean");
    private static final List<String> TYPES = List.of(
            "bigint",
            "blob",
            "boolean",
            "char(1)",
            "clob",
            "date",
            "decimal(12,2)",
            "double",
            "int",
            "json",
            "smallint",
            "text",
            "time",
            "timestamp",
            "timestamp with time zone",
            "uuid",
            "varchar(255)");

    /** Returns the types that editors offer. */
    static List<String> types() {
        return TYPES;
    }

    Map<String, Object> of(Kind kind, boolean required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (kind instanceof Simple simple) {
            simple(simple, required, schema);
        } else if (kind instanceof Kind.OneOf oneOf) {
            schema.put(
                    "anyOf",
                    List.of(
                            Map.of("enum", withNull(oneOf.words(), required)),
                            ordered("type", "string", "pattern", anyCase(oneOf.words()) + PLACEHOLDER)));
        } else if (kind instanceof Kind.Likely likely) {
            schema.put("type", types(required, SCALAR));
            schema.put("examples", likely.words());
        } else if (kind instanceof Kind.Only only) {
            schema.put("enum", only.value() ? words(true, "true", "yes", "on") : words(false, "false", "no", "off"));
            schema.put("doNotSuggest", true);
        } else if (kind instanceof Kind.MapOf map) {
            schema.put("anyOf", List.of(reference(map.part()), Map.of("type", "null")));
        } else {
            throw new AssertionError("no schema for " + kind);
        }
        return schema;
    }

    Map<String, Object> listOf(Shape part, boolean mayBeEmpty, boolean required) {
        Map<String, Object> wrapped = new LinkedHashMap<>();
        wrapped.put("type", "object");
        wrapped.put("properties", Map.of(part.wrapper(), reference(part.name())));
        wrapped.put("required", List.of(part.wrapper()));
        wrapped.put("additionalProperties", false);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", required ? "array" : List.of("array", "null"));
        if (!mayBeEmpty) {
            schema.put("minItems", 1);
        }
        schema.put("items", Map.of("anyOf", List.of(wrapped, reference(part.name()))));
        return schema;
    }

    /** Returns the schema of a text that stands for true or false. */
    static Map<String, Object> flagText() {
        return ordered(
                "type",
                List.of("string", "null"),
                "pattern",
                anyCase(List.of("true", "yes", "on", "false", "no", "off")) + PLACEHOLDER);
    }

    /** Returns the schema of a flag that says no. */
    static Map<String, Object> no() {
        return Map.of("enum", words(false, "false", "no", "off"));
    }

    private static void simple(Simple kind, boolean required, Map<String, Object> schema) {
        switch (kind) {
            case ID -> {
                schema.put("type", List.of("string", "number"));
                schema.put("pattern", "^[A-Za-z0-9_.]{1,64}$");
                schema.put("not", Map.of("enum", List.of("head", "heads", "base", "current")));
            }
            case NAME -> {
                schema.put("type", types(required, SCALAR));
                schema.put("pattern", "\\S");
            }
            case IDS, NAMES -> {
                schema.put("type", types(required, List.of("string", "number", "boolean", "array")));
                schema.put("pattern", (kind == Simple.IDS) ? "\\S" : "^(\\s*[^,\\s][^,]*,)*\\s*[^,\\s][^,]*$");
                schema.put("items", ordered("type", SCALAR, "pattern", "\\S"));
                if (required) {
                    schema.put("minItems", 1);
                }
            }
            case TEXTS -> {
                schema.put("type", required ? "array" : List.of("array", "null"));
                schema.put("items", ordered("type", SCALAR));
            }
            case TEXT -> schema.put("type", types(required, SCALAR));
            case VALUE -> schema.put("type", types(false, SCALAR));
            case FLAG -> schema.put("anyOf", List.of(Map.of("type", "boolean"), reference("flagText")));
            case TRUTH ->
                schema.put(
                        "anyOf",
                        List.of(
                                Map.of("type", "boolean"),
                                Map.of("enum", List.of(0, 1, "0", "1")),
                                reference("flagText")));
            case WHOLE_NUMBER -> {
                schema.put("type", types(required, List.of("integer", "string")));
                schema.put("pattern", "^[-+]?[0-9]+$" + PLACEHOLDER);
            }
            case NUMBER -> {
                schema.put("type", types(false, List.of("number", "string")));
                schema.put("pattern", "^[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?$" + PLACEHOLDER);
            }
            case TYPE -> {
                schema.put("type", types(required, List.of("string")));
                schema.put("pattern", "\\S");
                schema.put("examples", TYPES);
            }
            case MOMENT, SQL, SEQUENCE -> {
                schema.put("type", types(false, SCALAR));
                schema.put("pattern", "\\S");
            }
            case CHANGES -> {
                schema.put("type", "array");
                schema.put("items", reference("change"));
            }
        }
    }

    private static List<Object> words(Object value, String... texts) {
        List<Object> words = new ArrayList<>();
        words.add(value);
        words.add(null);
        for (String text : texts) {
            words.add(text);
            words.add(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
            words.add(text.toUpperCase(Locale.ROOT));
        }
        return words;
    }

    private static List<Object> withNull(List<String> words, boolean required) {
        List<Object> all = new ArrayList<>(words);
        if (!required) {
            all.add(null);
        }
        return all;
    }

    private static Object types(boolean required, List<String> types) {
        List<String> all = new ArrayList<>(types);
        if (!required) {
            all.add("null");
        }
        return (all.size() == 1) ? all.get(0) : all;
    }

    /** Regular expressions of JSON Schema have no flag for it. */
    private static String anyCase(List<String> words) {
        return words.stream()
                .map((word) -> word.chars()
                        .mapToObj((c) -> Character.isLetter(c)
                                ? "[" + (char) Character.toUpperCase(c) + (char) Character.toLowerCase(c) + "]"
                                : "[\\s_]+")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|", "^\\s*(", ")\\s*$"));
    }

    static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/definitions/" + definition);
    }

    /** Returns a map that keeps the order of its keys, so that the file is the same each time. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        List<Object> all = Arrays.asList(keysAndValues);
        for (int i = 0; i < all.size(); i += 2) {
            map.put((String) all.get(i), all.get(i + 1));
        }
        return map;
    }
}
