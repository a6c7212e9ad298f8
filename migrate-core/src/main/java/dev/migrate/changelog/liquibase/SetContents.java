package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.yaml.YamlList;
import dev.migrate.changelog.yaml.YamlMap;
import dev.migrate.changelog.yaml.YamlNode;
import dev.migrate.changelog.yaml.YamlScalar;
import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a change set, wherever Liquibase lets it stand: changes below {@code changes} or directly in the set, and
 * other things among the changes.
 *
 * @param changes each change as a map of its name to its attributes
 * @param rollback what stands under {@code rollback}, or {@code null} where there is none
 * @param preConditions what stands under {@code preConditions}, or {@code null} where there is none
 * @param comment the author's words; may be empty
 */
record SetContents(
        List<YamlMap> changes,
        @Nullable YamlNode rollback,
        @Nullable YamlNode preConditions,
        String comment) {

    /** What a change set says about itself. */
    static final List<String> ATTRIBUTES = List.of(
            "id",
            "author",
            "context",
            "contextFilter",
            "labels",
            "dbms",
            "runAlways",
            "runOnChange",
            "failOnError",
            "runInTransaction",
            "onValidationFail",
            "objectQuotingStrategy",
            "logicalFilePath",
            "validCheckSum",
            "validCheckSums",
            "ignore",
            "runOrder",
            "runWith",
            "created",
            "remarks",
            "description");

    private static final String CHANGES = "changes";

    static SetContents of(YamlMap set, Set<String> knownChanges) {
        Collector collector = new Collector(knownChanges);
        set.entries().forEach((key, entry) -> {
            if (key.equals(CHANGES)) {
                Nodes.items(entry.value()).forEach(collector::addAll);
            } else if (!ATTRIBUTES.contains(key)) {
                collector.add(key, entry);
            }
        });
        return collector.contents();
    }

    /** Returns what counts of the set: not what it is called, nor who may run it where. */
    YamlNode whatCounts(YamlMap set) {
        Map<String, YamlMap.Entry> counting = new LinkedHashMap<>();
        counting.put(CHANGES, new YamlMap.Entry(set.location(), new YamlList(List.copyOf(changes), set.location())));
        if (rollback != null) {
            counting.put("rollback", new YamlMap.Entry(rollback.location(), rollback));
        }
        return new YamlMap(counting, set.location());
    }

    /** Sorts what is found. */
    private static final class Collector {

        private final Set<String> known;
        private final List<YamlMap> changes = new ArrayList<>();
        private final List<YamlNode> rollbacks = new ArrayList<>();
        private @Nullable YamlNode preConditions;
        private String comment = "";

        Collector(Set<String> knownChanges) {
            this.known = knownChanges;
        }

        void addAll(YamlNode item) {
            if (!Nodes.isNothing(item)) {
                Nodes.map(item, "A change").entries().forEach(this::add);
            }
        }

        void add(String name, YamlMap.Entry entry) {
            switch (name) {
                case "rollback" -> rollbacks.add(entry.value());
                case "preConditions", "preCondition" -> preConditions = entry.value();
                case "comment", "comments" -> comment = text(entry.value());
                case "remarks", "description", "tag", "validCheckSum", "validCheckSums" -> {
                    // Words for the reader, a name that nobody needs, and checksums that only Liquibase compares.
                }
                case "modifySql" ->
                    throw new MigrateException(
                            "'modifySql' isn't supported: it changes the SQL of another change by its text.",
                            entry.keyLocation(),
                            "Write that change as 'sql' for the database that needs it, with 'dbms'.");
                default -> {
                    if (!known.contains(name) && !name.equals("executeCommand") && !name.equals("customChange")) {
                        Set<String> all = new TreeSet<>(known);
                        all.addAll(ATTRIBUTES);
                        throw Nodes.unknown("change or attribute", name, all, entry.keyLocation());
                    }
                    changes.add(new YamlMap(Map.of(name, entry), entry.keyLocation()));
                }
            }
        }

        private static String text(YamlNode node) {
            return (node instanceof YamlScalar scalar && !scalar.isNull()) ? scalar.text() : "";
        }

        SetContents contents() {
            YamlNode rollback = rollbacks.isEmpty()
                    ? null
                    : (rollbacks.size() == 1)
                            ? rollbacks.get(0)
                            : new YamlList(
                                    rollbacks.stream()
                                            .flatMap((each) -> Nodes.items(each).stream())
                                            .toList(),
                                    rollbacks.get(0).location());
            return new SetContents(List.copyOf(changes), rollback, preConditions, comment);
        }
    }
}
