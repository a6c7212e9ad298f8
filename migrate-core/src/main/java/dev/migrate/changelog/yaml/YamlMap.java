package dev.migrate.changelog.yaml;

import dev.migrate.error.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values by name, in the order in which they were written.
 *
 * @param entries the values
 * @param location where it starts
 */
public record YamlMap(Map<String, Entry> entries, SourceLocation location) implements YamlNode {

    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String kind() {
        return "a map";
    }

    /**
     * A value with the place of its name.
     *
     * @param keyLocation where the name stands
     * @param value the value
     */
    public record Entry(SourceLocation keyLocation, YamlNode value) {}
}
