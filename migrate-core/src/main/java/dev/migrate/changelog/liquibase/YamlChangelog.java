package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.changelog.yaml.YamlNode;
import dev.migrate.changelog.yaml.YamlTree;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.Nearest;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A changelog in YAML as the entries of its list, each a map of one key. What was read is kept as long as there is memory for
 * it: every change set of the file asks for its own part. Safe for use by several threads.
 */
final class YamlChangelog {

    static final String ROOT = "databaseChangeLog";

    private static final Pattern STARTS_WITH_ROOT = Pattern.compile("(?m)^[\"']?" + ROOT + "[\"']?[ \\t]*:");

    private final SourceText source;
    private volatile SoftReference<List<YamlMap>> entries = new SoftReference<>(null);

    YamlChangelog(SourceText source) {
        this.source = source;
    }

    /** Whether a text looks like one; no more than a look at its lines. */
    static boolean isOne(String text) {
        return text.contains(ROOT) && STARTS_WITH_ROOT.matcher(text).find();
    }

    SourceText source() {
        return source;
    }

    /** Returns the entries in order. */
    List<YamlMap> entries() {
        List<YamlMap> known = entries.get();
        if (known == null) {
            known = read();
            entries = new SoftReference<>(known);
        }
        return known;
    }

    private List<YamlMap> read() {
        YamlNode root = YamlTree.of(source);
        if (!(root instanceof YamlMap map)) {
            throw new MigrateException(
                    "A changelog must be a map, not " + root.kind() + ".",
                    root.location(),
                    "Start it with '" + ROOT + ":'.");
        }
        YamlMap.Entry list = map.entries().get(ROOT);
        if (list == null) {
            boolean misspelt = map.entries().keySet().stream()
                    .anyMatch((key) -> !Nearest.to(key, Stream.of(ROOT)).isEmpty());
            throw new MigrateException(
                    "The changelog has no '" + ROOT + "'.",
                    root.location(),
                    misspelt ? "Correct the spelling." : "Start it with '" + ROOT + ":'.");
        }
        List<YamlMap> single = new ArrayList<>();
        for (YamlNode item : Nodes.items(list.value())) {
            Nodes.map(item, "An entry of a changelog")
                    .entries()
                    .forEach((key, entry) -> single.add(new YamlMap(Map.of(key, entry), entry.keyLocation())));
        }
        return single;
    }
}
