package dev.migrate.changelog.yaml;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the attributes that a change is written with; what is {@code null} or empty is left out. */
final class FormBuilder {

    private static final SourceLocation NOWHERE = SourceLocation.of("generated");

    private final Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();

    /** Returns a map of one name to one value. */
    static YamlMap single(String name, YamlNode value) {
        return new YamlMap(Map.of(name, new YamlMap.Entry(NOWHERE, value)), NOWHERE);
    }

    static YamlList list(List<? extends YamlNode> items) {
        return new YamlList(List.copyOf(items), NOWHERE);
    }

    static YamlScalar scalar(String text) {
        return new YamlScalar(text, false, NOWHERE);
    }

    FormBuilder node(String name, YamlNode value) {
        entries.put(name, new YamlMap.Entry(NOWHERE, value));
        return this;
    }

    FormBuilder text(String name, @Nullable String text) {
        return (text == null) ? this : node(name, scalar(text));
    }

    FormBuilder type(String name, @Nullable DataType type) {
        return (type == null) ? this : text(name, type.toString());
    }

    /** Adds a text that YAML takes for a number, a truth value, a date or null. */
    FormBuilder plain(String name, String text) {
        return node(name, new YamlScalar(text, true, NOWHERE));
    }

    FormBuilder flag(String name, boolean value) {
        return plain(name, Boolean.toString(value));
    }

    /** Adds the flag only where it isn't the default. */
    FormBuilder flagUnless(boolean standard, String name, boolean value) {
        return (value == standard) ? this : flag(name, value);
    }

    FormBuilder number(String name, @Nullable Long number) {
        return (number == null) ? this : plain(name, number.toString());
    }

    /** Adds names as Liquibase writes them, or as a list where one of them has a comma or blanks at its ends. */
    FormBuilder names(String name, List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        boolean joinable = names.stream().allMatch((each) -> !each.contains(",") && each.equals(each.strip()));
        return joinable
                ? text(name, String.join(", ", names))
                : node(name, list(names.stream().map(FormBuilder::scalar).toList()));
    }

    /** Adds the list, each item wrapped in a key of its own. */
    FormBuilder wrapped(String name, String wrapper, List<YamlMap> items) {
        return items.isEmpty()
                ? this
                : node(
                        name,
                        list(items.stream().map((item) -> single(wrapper, item)).toList()));
    }

    FormBuilder add(YamlMap map) {
        entries.putAll(map.entries());
        return this;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    YamlMap build() {
        return new YamlMap(entries, NOWHERE);
    }
}
