package dev.migrate.changelog.yaml;

import dev.migrate.error.SourceLocation;
import java.util.List;

/**
 * Values in an order.
 *
 * @param items the values
 * @param location where it starts
 */
public record YamlList(List<YamlNode> items, SourceLocation location) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
