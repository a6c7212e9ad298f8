package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lists of maps whose items may be wrapped in a key of their own, as in {@code - column: {name: id}}. */
final class ColumnMaps {

    private static final String COLUMN = "column";

    private ColumnMaps() {}

    /** Returns the attributes of each column of the list {@code columns}. */
    static List<AttributeMap> required(AttributeMap owner) {
        YamlNode node = owner.node("columns");
        List<AttributeMap> columns = read(owner, "columns", COLUMN, node);
        if (columns.isEmpty()) {
            throw owner.wrong("columns", node, "must have at least one column", "Add one as '- column:'.");
        }
        return columns;
    }

    /** Returns the attributes of each item. */
    static List<AttributeMap> read(AttributeMap owner, String attribute, String wrapper, YamlNode node) {
        if (!(node instanceof YamlList list)) {
            throw owner.wrong(attribute, node, "must be a list, not " + node.kind(), "Write each item after '- '.");
        }
        List<AttributeMap> maps = new ArrayList<>();
        for (YamlNode item : list.items()) {
            YamlMap.Entry wrapped = wrapped(item, wrapper);
            YamlNode content = (wrapped == null) ? item : wrapped.value();
            if (!(content instanceof YamlMap map)) {
                throw new MigrateException(
                        "A '" + wrapper + "' must be a map, not " + content.kind() + ".",
                        content.location(),
                        "Write it as '- " + wrapper + ": {name: …}'.");
            }
            maps.add(new AttributeMap(
                    "'" + wrapper + "'", map, (wrapped == null) ? item.location() : wrapped.keyLocation()));
        }
        return maps;
    }

    private static YamlMap.@Nullable Entry wrapped(YamlNode item, String wrapper) {
        return (item instanceof YamlMap map && map.entries().size() == 1)
                ? map.entries().get(wrapper)
                : null;
    }
}
