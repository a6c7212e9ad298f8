package dev.migrate.changelog;

import dev.migrate.revision.RevisionGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All revisions that the application knows, as a valid graph.
 *
 * @param graph the graph of their headers
 * @param migrations the revisions of the graph by id
 * @param repeatable the revisions without a place in the graph, in the order in which they run after the others
 */
public record Changelog(RevisionGraph graph, Map<String, Migration> migrations, List<Migration> repeatable) {

    /**
     * Puts revisions together.
     *
     * @throws dev.migrate.error.MigrateException if they make no valid graph, naming every file involved
     */
    public static Changelog of(List<Migration> migrations) {
        Map<Boolean, List<Migration>> byPlace = migrations.stream()
                .collect(Collectors.partitioningBy(
                        (migration) -> migration.repetition().inGraph()));
        List<Migration> placed = byPlace.getOrDefault(true, List.of());
        RevisionGraph graph =
                RevisionGraph.of(placed.stream().map(Migration::header).toList());
        Map<String, Migration> byId = new HashMap<>();
        placed.forEach((migration) -> byId.put(migration.id(), migration.withHeader(graph.get(migration.id()))));
        return new Changelog(graph, Map.copyOf(byId), List.copyOf(byPlace.getOrDefault(false, List.of())));
    }

    /** Returns the revision with this id, which must be one of the graph's or a repeatable one. */
    public Migration migration(String id) {
        Migration migration = migrations.get(id);
        return (migration == null) ? repeatable(id) : migration;
    }

    private Migration repeatable(String id) {
        return repeatable.stream()
                .filter((each) -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is not in this changelog"));
    }
}
