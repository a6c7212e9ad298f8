package dev.migrate.actuate;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.PendingRevision;
import dev.migrate.engine.RevisionDescription.Standing;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One revision of the graph, with as much as it takes to draw and to find it.
 *
 * @param revision its id
 * @param downRevisions the revisions that it follows
 * @param dependsOn revisions that must be applied first without being parents
 * @param branchLabels names of the branch that starts here
 * @param message what it does, in the author's words
 * @param type in which form it is written
 * @param standing whether it is applied, pending or held
 */
public record GraphDescriptor(
        String revision,
        List<String> downRevisions,
        List<String> dependsOn,
        List<String> branchLabels,
        String message,
        String type,
        Standing standing) {

    /** Returns all revisions, each before everything that it needs, and those without a place in the graph before them. */
    static List<GraphDescriptor> of(Changelog changelog, MigrationStatus status) {
        Map<String, Boolean> held = status.pending().stream()
                .collect(Collectors.toMap((pending) -> pending.migration().id(), PendingRevision::held));
        List<GraphDescriptor> newestFirst = new ArrayList<>();
        for (RevisionHeader header : changelog.graph().revisions()) {
            newestFirst.add(of(changelog.migration(header.id()), header, standing(held.get(header.id()))));
        }
        for (Migration migration : changelog.repeating()) {
            if (!migration.repetition().inGraph()) {
                newestFirst.add(of(migration, migration.header(), standing(held.get(migration.id()))));
            }
        }
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private static Standing standing(@Nullable Boolean held) {
        if (held == null) {
            return Standing.APPLIED;
        }
        return held ? Standing.HELD : Standing.PENDING;
    }

    private static GraphDescriptor of(Migration migration, RevisionHeader header, Standing standing) {
        return new GraphDescriptor(
                header.id(),
                header.downRevisions(),
                header.dependsOn(),
                header.branchLabels(),
                header.message(),
                migration.type().label(),
                standing);
    }
}
