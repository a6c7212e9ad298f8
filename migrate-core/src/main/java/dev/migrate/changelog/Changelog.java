package dev.migrate.changelog;

import dev.migrate.revision.RevisionGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All revisions that the application knows, as a valid graph.
 *
 * @param graph the graph of their headers
 * @param migrations the revisions by id
 */
public record Changelog(RevisionGraph graph, Map<String, Migration> migrations) {

    /**
     * Puts revisions together.
     *
     * @throws dev.migrate.error.MigrateException if they make no valid graph, naming every file involved
     */
    public static Changelog of(List<Migration> migrations) {
        RevisionGraph graph =
                RevisionGraph.of(migrations.stream().map(Migration::header).toList());
        Map<String, Migration> byId = new HashMap<>();
        migrations.forEach((migration) -> byId.put(migration.id(), migration.withHeader(graph.get(migration.id()))));
        return new Changelog(graph, Map.copyOf(byId));
    }

    /** Returns the revision with this id, which must be one of the graph's. */
    public Migration migration(String id) {
        Migration migration = migrations.get(id);
        if (migration == null) {
            throw new IllegalArgumentException("'" + id + "' is not in this changelog");
        }
        return migration;
    }
}
