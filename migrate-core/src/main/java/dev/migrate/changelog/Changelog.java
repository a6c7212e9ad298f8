package dev.migrate.changelog;

import dev.migrate.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All revisions that the application knows, as a valid graph.
 *
 * @param graph the graph of their headers
 * @param migrations the revisions of the graph by id
 * @param repeating the revisions that may run more than once, in the order in which they do: first those of the graph, then
 *     those without a place in it
 */
public record Changelog(RevisionGraph graph, Map<String, Migration> migrations, List<Migration> repeating) {

    /**
     * Puts revisions together.
     *
     * @throws dev.migrate.error.MigrateException if they make no valid graph, naming every file involved
     */
    public static Changelog of(List<Migration> migrations) {
        List<Migration> placed = new ArrayList<>(migrations.size());
        List<Migration> withoutPlace = new ArrayList<>();
        for (Migration migration : migrations) {
            (migration.repetition().inGraph() ? placed : withoutPlace).add(migration);
        }
        RevisionGraph graph =
                RevisionGraph.of(placed.stream().map(Migration::header).toList());
        Map<String, Migration> byId = new HashMap<>(2 * placed.size());
        for (Migration migration : placed) {
            byId.put(migration.id(), migration.withHeader(graph.get(migration.id())));
        }
        List<Migration> repeating = new ArrayList<>();
        if (placed.stream().anyMatch((migration) -> migration.repetition() != Repetition.ONCE)) {
            graph.revisions().stream()
                    .map((header) -> byId.get(header.id()))
                    .filter(Objects::nonNull)
                    .filter((migration) -> migration.repetition() != Repetition.ONCE)
                    .forEach(repeating::add);
        }
        repeating.addAll(withoutPlace);
        return new Changelog(graph, Collections.unmodifiableMap(byId), List.copyOf(repeating));
    }

    /** Returns the revision with this id, which must be one of the graph's or a repeatable one. */
    public Migration migration(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("'" + id + "' is not in this changelog"));
    }

    /** Returns the revision with exactly this id, also one without a place in the graph. */
    public Optional<Migration> find(String id) {
        Migration migration = migrations.get(id);
        return (migration != null)
                ? Optional.of(migration)
                : repeating.stream().filter((each) -> each.id().equals(id)).findFirst();
    }
}
