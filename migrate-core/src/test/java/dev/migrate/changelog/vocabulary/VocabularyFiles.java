package dev.migrate.changelog.vocabulary;

import dev.migrate.changelog.vocabulary.Kind.Simple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the description; whatever it doesn't understand is an error, so that nothing in it goes unnoticed. */
final class VocabularyFiles {

    private static final Path FOLDER = Path.of("src/main/vocabulary");
    private static final Set<String> SHAPE_KEYS =
            Set.of("does", "with", "attributes", "values", "rules", "only", "shorthand", "wrapper", "title");
    private static final Set<String> ATTRIBUTE_KEYS = Set.of("is", "required", "default", "says");
    private static final Map<String, Simple> VALUES = values();

    private final Map<String, Object> shared = yaml(FOLDER.resolve("shared.yaml"));

    Vocabulary read() {
        Map<String, List<Shape>> groups = new LinkedHashMap<>();
        for (Path file : groupFiles()) {
            Map<String, Object> group = yaml(file);
            List<Shape> changes = new ArrayList<>();
            map(group.get("changes"))
                    .forEach((name, change) -> changes.add(shape(name, map(change), List.of("everywhere"))));
            groups.put(String.valueOf(group.get("title")), changes);
        }
        Map<String, Shape> parts = new LinkedHashMap<>();
        yaml(FOLDER.resolve("parts.yaml")).forEach((name, part) -> parts.put(name, shape(name, map(part), List.of())));
        Map<String, Object> header = yaml(FOLDER.resolve("header.yaml"));
        return new Vocabulary(shape(String.valueOf(header.get("title")), header, List.of()), groups, parts);
    }

    private Shape shape(String name, Map<String, Object> written, List<String> always) {
        requireKnown(name, written, SHAPE_KEYS);
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (Object set : list(written.get("with"))) {
            add(String.valueOf(set), map(shared.get(set)), attributes, rules);
        }
        add(name, written, attributes, rules);
        always.forEach((set) -> add(set, map(shared.get(set)), attributes, rules));
        return new Shape(
                name,
                String.valueOf(written.getOrDefault("wrapper", name)),
                String.valueOf(written.get("does")),
                (String) written.get("shorthand"),
                List.copyOf(attributes.values()),
                rules);
    }

    private static void add(
            String owner, Map<String, Object> written, Map<String, Attribute> attributes, List<Rule> rules) {
        requireKnown(owner, written, SHAPE_KEYS);
        map(written.get("attributes")).forEach((name, attribute) -> {
            Attribute before = attributes.put(name, attribute(name, map(attribute)));
            if (before != null) {
                throw new AssertionError("'" + owner + "' describes '" + name + "' twice");
            }
        });
        map(written.get("values")).forEach((prefix, says) -> {
            List<String> family = new ArrayList<>();
            VALUES.forEach((suffix, kind) -> {
                String name = prefix + suffix;
                family.add(name);
                attributes.put(name, new Attribute(name, kind, false, null, meaning(String.valueOf(says), kind)));
            });
            rules.add(new Rule.AtMostOne(family));
        });
        map(written.get("only"))
                .forEach((name, value) -> attributes.put(
                        name,
                        new Attribute(
                                name,
                                new Kind.Only((Boolean) value),
                                false,
                                null,
                                "For files that come from Liquibase: only '" + value
                                        + "' is taken, and changes nothing.")));
        list(written.get("rules")).forEach((rule) -> rules.add(rule(map(rule))));
    }

    private static Attribute attribute(String name, Map<String, Object> written) {
        requireKnown(name, written, ATTRIBUTE_KEYS);
        Object absent = written.get("default");
        return new Attribute(
                name,
                kind(written.get("is")),
                Boolean.TRUE.equals(written.get("required")),
                (absent == null) ? null : absent.toString(),
                String.valueOf(written.get("says")));
    }

    private static Kind kind(Object written) {
        if (written instanceof String word) {
            return Simple.valueOf(word.replace(' ', '_').toUpperCase(Locale.ROOT));
        }
        Map.Entry<String, Object> only = map(written).entrySet().iterator().next();
        Object value = only.getValue();
        return switch (only.getKey()) {
            case "oneOf" -> new Kind.OneOf(texts(value));
            case "likely" -> new Kind.Likely(texts(value));
            case "listOf" -> new Kind.ListOf(String.valueOf(value), false);
            case "anyNumberOf" -> new Kind.ListOf(String.valueOf(value), true);
            case "map" -> new Kind.MapOf(String.valueOf(value));
            default -> throw new AssertionError("no kind of attribute: " + written);
        };
    }

    private static Rule rule(Map<String, Object> written) {
        Map.Entry<String, Object> only = written.entrySet().iterator().next();
        return switch (only.getKey()) {
            case "oneOf" -> new Rule.ExactlyOne(texts(only.getValue()));
            case "atMostOne" -> new Rule.AtMostOne(texts(only.getValue()));
            case "atLeastOne" -> new Rule.AtLeastOne(texts(only.getValue()));
            case "needs" -> {
                Map.Entry<String, Object> needs =
                        map(only.getValue()).entrySet().iterator().next();
                yield new Rule.Needs(needs.getKey(), texts(needs.getValue()));
            }
            default -> throw new AssertionError("no rule: " + written);
        };
    }

    private static Map<String, Simple> values() {
        Map<String, Simple> values = new LinkedHashMap<>();
        values.put("", Simple.VALUE);
        values.put("Numeric", Simple.NUMBER);
        values.put("Boolean", Simple.TRUTH);
        values.put("Date", Simple.MOMENT);
        values.put("Computed", Simple.SQL);
        values.put("SequenceNext", Simple.SEQUENCE);
        return values;
    }

    private static String meaning(String says, Simple kind) {
        return switch (kind) {
            case NUMBER -> says + ", a number.";
            case TRUTH -> says + ", true or false.";
            case MOMENT -> says + ", a date, a time or both in ISO-8601; what starts with a letter is SQL.";
            case SQL -> says + ", an expression in SQL.";
            case SEQUENCE -> says + ", the next number of this sequence.";
            default -> says + ", a text in quotes, or a number, true, false or null without.";
        };
    }

    private static void requireKnown(String owner, Map<String, Object> written, Set<String> known) {
        if (!known.containsAll(written.keySet())) {
            throw new AssertionError("'" + owner + "' in " + FOLDER + " has other keys than " + known);
        }
    }

    private static List<Path> groupFiles() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter((file) ->
                            Character.isDigit(file.getFileName().toString().charAt(0)))
                    .sorted()
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Map<String, Object> yaml(Path file) {
        try {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static List<String> texts(Object list) {
        return list(list).stream().map(String::valueOf).toList();
    }

    private static List<?> list(Object list) {
        return (list == null) ? List.of() : (List<?>) list;
    }

    private static Map<String, Object> map(Object map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (map != null) {
            ((Map<?, ?>) map).forEach((key, value) -> copy.put(String.valueOf(key), value));
        }
        return copy;
    }
}
