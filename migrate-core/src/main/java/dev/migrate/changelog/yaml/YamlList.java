package dev.migrate.changelog.yaml;

import dev.migrate.error.SourceLocation;
import java.util.List;

/** Values in an order. */
record YamlList(List<YamlNode> items, SourceLocation location) implements YamlNode {

    YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
