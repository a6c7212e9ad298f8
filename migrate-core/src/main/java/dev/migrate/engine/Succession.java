package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.revision.HeadsTransition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets squashed revisions take the place of what they replace in the version table, before a movement that counts on them.
 *
 * <p>The journal gets a stamp for each, with the checksums that the squashed revision has now: from here on an edit of it
 * is noticed.
 */
final class Succession {

    private final Changelog changelog;

    Succession(Changelog changelog) {
        this.changelog = changelog;
    }

    /**
     * Changes the rows, if there is anything to change, in a transaction of their own.
     *
     * @return the number of the journal's last row afterwards
     */
    long takeOver(LockedRun.Locked locked) throws SQLException {
        DatabaseState before = locked.state();
        DatabaseState after = before.in(changelog.graph());
        HeadsTransition transition = new HeadsTransition(before.heads(), after.heads());
        long sequence = before.lastSequence();
        if (transition.isEmpty()) {
            return sequence;
        }
        RunContext context = locked.context();
        Connection connection = context.connection();
        connection.setAutoCommit(false);
        context.versionTable().apply(connection, transition);
        Set<String> successors = new TreeSet<>(after.heads());
        successors.removeAll(before.heads());
        for (String successor : successors) {
            append(context, changelog.migration(successor), transition, ++sequence);
        }
        connection.commit();
        connection.setAutoCommit(true);
        context.log()
                .info(
                        "Stamped {} -> {}: a squashed revision takes the place of what it replaces",
                        Heads.text(before.heads()),
                        Heads.text(after.heads()));
        return sequence;
    }

    private static void append(RunContext context, Migration squashed, HeadsTransition transition, long sequence)
            throws SQLException {
        JournalEntry entry = context.entries()
                .entry(
                        sequence,
                        squashed.id(),
                        Direction.STAMP,
                        transition,
                        squashed.header().message(),
                        squashed.checksum(),
                        EditedRevisions.canonicalChecksum(squashed),
                        context.clock().instant());
        context.journal().append(context.connection(), entry, null);
    }
}
