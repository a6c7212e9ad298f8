package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.yaml.YamlList;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.changelog.yaml.YamlNode;
import dev.migrate.changelog.yaml.YamlScalar;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Looks into nodes with the leniency of Liquibase. */
final class Nodes {

    private Nodes() {}

    /** Returns the value of a key as text, or {@code null} where there is none. */
    static @Nullable String text(YamlMap map, String key) {
        YamlMap.Entry entry = map.entries().get(key);
        if (entry == null || (entry.value() instanceof YamlScalar scalar && scalar.isNull())) {
            return null;
        }
        if (entry.value() instanceof YamlScalar scalar) {
            return scalar.text();
        }
        if (entry.value() instanceof YamlList list && list.items().stream().allMatch(YamlScalar.class::isInstance)) {
            return String.join(
                    ",",
                    list.items().stream()
                            .map((item) -> ((YamlScalar) item).text())
                            .toList());
        }
        throw new MigrateException(
                "The value of '" + key + "' must be a single one, not "
                        + entry.value().kind() + ".",
                entry.value().location(),
                "Write one value.");
    }

    static String required(YamlMap map, String key, String owner) {
        String text = text(map, key);
        if (text == null || text.isBlank()) {
            throw new MigrateException("'" + key + "' of " + owner + " is missing.", map.location(), "Add it.");
        }
        return text;
    }

    static boolean flag(YamlMap map, String key, boolean absent) {
        String text = text(map, key);
        if (text == null) {
            return absent;
        }
        return new YamlScalar(text, false, map.location()).asFlag().orElseThrow(() -> {
            YamlMap.Entry entry = map.entries().get(key);
            return new MigrateException(
                    "The value of '" + key + "' must be true or false.",
                    (entry == null) ? map.location() : entry.value().location(),
                    "Write 'true' or 'false'.");
        });
    }

    /** Returns the items of a list; of a map each key with its value; of nothing none. */
    static List<YamlNode> items(YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items();
        }
        if (node instanceof YamlMap map) {
            return map.entries().entrySet().stream()
                    .map((entry) -> (YamlNode) new YamlMap(
                            Map.of(entry.getKey(), entry.getValue()),
                            entry.getValue().keyLocation()))
                    .toList();
        }
        return isNothing(node) ? List.of() : List.of(node);
    }

    static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar
                && (scalar.isNull() || scalar.text().isBlank());
    }

    static YamlMap map(YamlNode node, String what) {
        if (node instanceof YamlMap map) {
            return map;
        }
        if (isNothing(node)) {
            return new YamlMap(Map.of(), node.location());
        }
        throw new MigrateException(
                what + " must be a map, not " + node.kind() + ".", node.location(), "Write names and values.");
    }

    /** Returns the same node with the placeholders of all its texts filled. */
    static YamlNode expanded(YamlNode node, Placeholders values) {
        return mapped(node, (scalar) -> {
            String text = values.expand(scalar.text(), (ordinal) -> scalar.location());
            if (text.contains("${database.")) {
                String name = text.replaceFirst("(?s).*?\\$\\{(database\\.[^}]*)}.*", "$1");
                throw new MigrateException(
                        "The parameter '" + name + "' is known only to Liquibase.",
                        scalar.location(),
                        "Set its value as 'migrate.placeholders." + name + "'.");
            }
            return new YamlScalar(text, scalar.plain(), scalar.location(), scalar.textLine());
        });
    }

    static YamlNode mapped(YamlNode node, UnaryOperator<YamlScalar> change) {
        if (node instanceof YamlScalar scalar) {
            return change.apply(scalar);
        }
        if (node instanceof YamlList list) {
            return new YamlList(
                    list.items().stream().map((item) -> mapped(item, change)).toList(), list.location());
        }
        YamlMap map = (YamlMap) node;
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        map.entries()
                .forEach((key, entry) ->
                        entries.put(key, new YamlMap.Entry(entry.keyLocation(), mapped(entry.value(), change))));
        return new YamlMap(entries, map.location());
    }

    static MigrateException unknown(String what, String name, Collection<String> known, SourceLocation place) {
        List<String> nearest = Nearest.to(name, known.stream());
        return new MigrateException(
                "Unknown " + what + " '" + name + "'.",
                place,
                nearest.isEmpty()
                        ? "Known here: " + String.join(", ", known) + "."
                        : "Did you mean '" + nearest.get(0) + "'?");
    }
}
