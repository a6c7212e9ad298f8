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

    /** Returns all revisions, each before everything that it needs. */
    static List<GraphDescriptor> of(Changelog changelog, MigrationStatus status) {
        Map<String, Boolean> held = status.pending().stream()
                .collect(Collectors.toMap((pending) -> pending.migration().id(), PendingRevision::held));
        List<GraphDescriptor> newestFirst = new ArrayList<>();
        for (RevisionHeader header : changelog.graph().revisions()) {
            Boolean waits = held.get(header.id());
            Standing waiting = Boolean.TRUE.equals(waits) ? Standing.HELD : Standing.PENDING;
            newestFirst.add(of(changelog.migration(header.id()), header, (waits == null) ? Standing.APPLIED : waiting));
        }
        Collections.reverse(newestFirst);
        return newestFirst;
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
