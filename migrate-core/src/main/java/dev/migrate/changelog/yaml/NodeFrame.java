package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list or map whose end hasn't been seen yet. */
abstract sealed class NodeFrame {

    final SourceLocation location;
    final @Nullable String anchor;
    private long size = 1;

    NodeFrame(SourceLocation location, @Nullable String anchor) {
        this.location = location;
        this.anchor = anchor;
    }

    final void add(SizedNode node, SourceLocation place) {
        size += node.size();
        accept(node.node(), place);
    }

    final SizedNode finish() {
        return new SizedNode(node(), size);
    }

    abstract void accept(YamlNode node, SourceLocation place);

    abstract YamlNode node();

    /** A list in the making. */
    static final class ListFrame extends NodeFrame {

        private final List<YamlNode> items = new ArrayList<>();

        ListFrame(SourceLocation location, @Nullable String anchor) {
            super(location, anchor);
        }

        @Override
        void accept(YamlNode node, SourceLocation place) {
            items.add(node);
        }

        @Override
        YamlNode node() {
            return new YamlList(items, location);
        }
    }

    /** A map in the making, whose keys and values take turns. */
    static final class MapFrame extends NodeFrame {

        private final Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        private @Nullable String key;
        private SourceLocation keyLocation;
        private final boolean lastKeyCounts;

        MapFrame(SourceLocation location, @Nullable String anchor, boolean lastKeyCounts) {
            super(location, anchor);
            this.keyLocation = location;
            this.lastKeyCounts = lastKeyCounts;
        }

        @Override
        void accept(YamlNode node, SourceLocation place) {
            if (key == null) {
                key = keyOf(node, place);
                keyLocation = place;
                YamlMap.Entry first = entries.get(key);
                if (first != null && !lastKeyCounts) {
                    throw duplicate(key, place, first.keyLocation());
                }
            } else {
                entries.put(key, new YamlMap.Entry(keyLocation, node));
                key = null;
            }
        }

        @Override
        YamlNode node() {
            return new YamlMap(entries, location);
        }
    }

    static String keyOf(YamlNode node, SourceLocation place) {
        if (!(node instanceof YamlScalar scalar)) {
            throw new MigrateException("A key must be a name, not " + node.kind() + ".", place, "Write a name.");
        }
        if (scalar.text().isBlank()) {
            throw new MigrateException("A key is empty.", place, "Write a name before the colon.");
        }
        if (scalar.plain() && scalar.text().equals("<<")) {
            throw new MigrateException("The merge key '<<' is not supported.", place, "Write the attributes out.");
        }
        return scalar.text();
    }

    static MigrateException duplicate(String key, SourceLocation place, SourceLocation first) {
        return new MigrateException(
                "The key " + Quoted.of(key) + " is there twice, first in line " + first.line() + ".",
                place,
                "Keep one of the two.");
    }
}
