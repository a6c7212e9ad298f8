package dev.migrate.changelog.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be written in a revision file, as {@code src/main/vocabulary} describes it.
 *
 * @param revision the keys at the top
 * @param groups the changes by the title of their group
 * @param parts what stands inside of changes, by name
 */
record Vocabulary(Shape revision, Map<String, List<Shape>> groups, Map<String, Shape> parts) {

    static Vocabulary load() {
        return new VocabularyFiles().read();
    }

    /** Returns all changes. */
    List<Shape> changes() {
        List<Shape> changes = new ArrayList<>();
        groups.values().forEach(changes::addAll);
        return changes;
    }

    Shape part(String name) {
        Shape part = parts.get(name);
        if (part == null) {
            throw new AssertionError("src/main/vocabulary/parts.yaml has no '" + name + "'");
        }
        return part;
    }

    /** Returns the changes by name. */
    Map<String, Shape> changesByName() {
        Map<String, Shape> byName = new LinkedHashMap<>();
        changes().forEach((change) -> byName.put(change.name(), change));
        return byName;
    }
}
