package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/** The map that a revision file is, read key by key, so that a reader can stop where it likes. */
final class RevisionRoot {

    private final YamlEvents events;
    private final NodeComposer composer;
    private final Map<String, SourceLocation> seen = new HashMap<>();
    private final MappingStartEvent start;

    RevisionRoot(SourceText source, YamlLimits limits) {
        this.events = new YamlEvents(source);
        this.composer = new NodeComposer(events, limits);
        this.start = open(source.path());
    }

    /** Returns the next key, or nothing at the end of the only document. */
    Optional<YamlScalar> nextKey() {
        Event event = events.next();
        if (event instanceof MappingEndEvent) {
            requireEnd();
            return Optional.empty();
        }
        YamlNode node = composer.compose(event);
        SourceLocation place = events.at(event);
        String key = NodeFrame.keyOf(node, place);
        SourceLocation first = seen.putIfAbsent(key, place);
        if (first != null) {
            throw NodeFrame.duplicate(key, place, first);
        }
        return Optional.of(new YamlScalar(key, ((YamlScalar) node).plain(), place));
    }

    /** Returns the value of the last key. */
    YamlNode value() {
        return value(ScalarRule.AS_WRITTEN);
    }

    /** Returns the value of the last key with a rule applied to every scalar in it. */
    YamlNode value(ScalarRule rule) {
        return composer.compose(events.next(), rule);
    }

    /** Passes over the value of the last key. */
    void skipValue() {
        composer.skip(events.next());
    }

    SourceLocation location() {
        return events.at(start);
    }

    /** Whether the keys stand in lines of their own, and not in braces. */
    boolean isBlock() {
        return !start.isFlow();
    }

    private MappingStartEvent open(String path) {
        events.next();
        Event document = events.next();
        if (document instanceof StreamEndEvent) {
            throw new MigrateException(
                    "The file is empty.", new SourceLocation(path, 1, 1), "Write a revision into it, or remove it.");
        }
        Event root = events.next();
        if (root instanceof MappingStartEvent map) {
            StandardTags.checkMap(map.getTag(), events.at(map));
            return map;
        }
        throw new MigrateException(
                "The file holds no revision: it starts with "
                        + composer.compose(root).kind() + ".",
                events.at(root),
                "Start it with 'revision:' and an id.");
    }

    private void requireEnd() {
        Event event = events.next();
        while (event instanceof DocumentEndEvent) {
            event = events.next();
        }
        if (event instanceof DocumentStartEvent) {
            throw new MigrateException(
                    "The file holds a second document.", events.at(event), "Write one revision per file.");
        }
    }
}
