package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A revision that somebody is about to add, before its place in the graph is certain.
 *
 * @param id its id
 * @param message what it does
 * @param parents what it shall follow: heads unless it is spliced in; {@code base} for a new root
 * @param splice whether it may follow what others follow already, which begins a branch
 * @param branchLabels names of the branch that starts with it
 * @param dependsOn revisions or labels that must be applied first
 */
public record NewRevision(
        String id,
        String message,
        List<Target> parents,
        boolean splice,
        List<String> branchLabels,
        List<String> dependsOn) {

    public NewRevision {
        parents = List.copyOf(parents);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * Returns its header at its place in the graph.
     *
     * @param current where the database is, for parents that say so
     * @param location where it will be written
     * @throws MigrateException if there is no such place, or the graph would have a fault with it
     */
    public RevisionHeader in(RevisionGraph graph, Set<String> current, SourceLocation location) {
        Set<String> downRevisions = new TreeSet<>();
        for (Target parent : parents) {
            downRevisions.addAll(graph.resolve(parent, current));
        }
        if (!splice) {
            downRevisions.forEach((parent) -> requireHead(graph, parent));
        }
        requireSeparate(graph, downRevisions);
        RevisionHeader header = new RevisionHeader(
                id,
                List.copyOf(downRevisions),
                dependsOn.stream().map((name) -> dependency(graph, name)).toList(),
                branchLabels,
                message,
                location);
        List<RevisionHeader> all = new ArrayList<>(graph.revisions());
        all.add(header);
        RevisionGraph.of(all);
        return header;
    }

    private static void requireHead(RevisionGraph graph, String parent) {
        if (!graph.heads().contains(parent)) {
            throw new MigrateException(
                    "Revision '" + parent + "' is no head: " + String.join(", ", graph.children(parent))
                            + " follows it.",
                    "Name a head, or begin a branch there with --splice.");
        }
    }

    private static void requireSeparate(RevisionGraph graph, Set<String> parents) {
        for (String parent : parents) {
            for (String other : parents) {
                if (!parent.equals(other) && graph.isAncestor(parent, other)) {
                    throw new MigrateException(
                            "Revision '" + parent + "' is part of '" + other + "' already.",
                            "Leave '" + parent + "' out.");
                }
            }
        }
    }

    /** Returns a label as it is, which follows the branch that it names, and the full id of anything else. */
    private static String dependency(RevisionGraph graph, String name) {
        boolean label = graph.revisions().stream()
                .anyMatch((revision) -> revision.branchLabels().contains(name));
        if (label) {
            return name;
        }
        Set<String> ids = graph.resolve(Target.parse(name), Set.of());
        if (ids.size() != 1) {
            throw new MigrateException(
                    "'" + name + "' means " + (ids.isEmpty() ? "no revision" : "several revisions") + " to depend on.",
                    "Name one revision or a branch label.");
        }
        return ids.iterator().next();
    }
}
