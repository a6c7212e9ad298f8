package dev.migrate.changelog.yaml;

import dev.migrate.changelog.Placeholders;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes texts so that nothing in them is taken for a placeholder when they are read. */
final class LiteralNodes {

    private LiteralNodes() {}

    static YamlNode of(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return new YamlScalar(Placeholders.escape(scalar.text()), scalar.plain(), scalar.location());
        }
        if (node instanceof YamlList list) {
            return new YamlList(list.items().stream().map(LiteralNodes::of).toList(), list.location());
        }
        if (node instanceof YamlMap map) {
            Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
            map.entries()
                    .forEach((key, entry) ->
                            entries.put(key, new YamlMap.Entry(entry.keyLocation(), of(entry.value()))));
            return new YamlMap(entries, map.location());
        }
        return node;
    }
}
