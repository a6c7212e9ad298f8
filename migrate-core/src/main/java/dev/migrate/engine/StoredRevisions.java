package dev.migrate.engine;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.dialect.Dialect;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.revision.HeadsTransition;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the way down from revisions that only the database knows: in the reverse order of the journal, each by the SQL
 * that its row has kept, to the heads that the row says were there before.
 */
final class StoredRevisions {

    private final RevisionGraph graph;
    private final Dialect dialect;
    private final Connection connection;
    private final JournalReader journal;
    private final DatabaseState state;

    StoredRevisions(
            RevisionGraph graph, Dialect dialect, Connection connection, JournalReader journal, DatabaseState state) {
        this.graph = graph;
        this.dialect = dialect;
        this.connection = connection;
        this.journal = journal;
        this.state = state;
    }

    /**
     * Returns what has to be reverted before the graph can tell the rest.
     *
     * @throws MigrateException if the journal doesn't know how
     */
    StoredPath path(Target target) throws SQLException {
        List<StoredRevision> revisions = new ArrayList<>();
        Set<String> heads = state.heads();
        boolean steps = countsFromDatabase(target);
        if (target.branch() != null && !graph.unknown(heads).isEmpty()) {
            throw new MigrateException(
                    "The target '" + target + "' names a branch, and the database is at "
                            + Heads.text(graph.unknown(heads))
                            + ", which this application doesn't know, so neither does it know its branch.",
                    "Type a target without a branch, for example -1. Nothing was run.");
        }
        while (!graph.unknown(heads).isEmpty()) {
            if ((steps && revisions.size() == -target.steps()) || isAt(heads, target)) {
                return new StoredPath(revisions, null, heads);
            }
            StoredRevision newest = newest(heads);
            revisions.add(newest);
            heads = newest.transition().after();
        }
        if (!steps || revisions.isEmpty()) {
            return new StoredPath(revisions, target, heads);
        }
        int left = -target.steps() - revisions.size();
        return new StoredPath(revisions, (left == 0) ? null : new Target(null, null, -left), heads);
    }

    private static boolean countsFromDatabase(Target target) {
        return target.branch() == null
                && target.steps() <= 0
                && (target.symbol() == null || target.symbol().equals("current"));
    }

    /** Whether the database is at a target that the graph doesn't know. */
    private boolean isAt(Set<String> heads, Target target) {
        String id = target.symbol();
        return id != null
                && target.steps() == 0
                && heads.size() == 1
                && heads.contains(id)
                && !graph.unknown(heads).isEmpty();
    }

    /** Returns the revision that was applied last, which must have led to where the database is. */
    private StoredRevision newest(Set<String> heads) throws SQLException {
        JournalEntry entry = state.lastDone().values().stream()
                .filter((row) -> row.direction() == Direction.UPGRADE)
                .filter((row) -> graph.find(row.revision()).isEmpty() && heads.contains(row.revision()))
                .max(Comparator.comparingLong(JournalEntry::sequence))
                .orElseThrow(() -> refused(graph.unknown(heads), "the journal doesn't tell how it was applied"));
        Set<String> unknown = Set.of(entry.revision());
        if (!heads.equals(graph.resolveRows(new TreeSet<>(entry.headsAfter())))) {
            throw refused(unknown, "the version table was changed since it was applied");
        }
        String sql = journal.downgradeSql(connection, entry.sequence())
                .orElseThrow(() -> refused(unknown, "the journal has kept no SQL that reverts it"));
        return new StoredRevision(
                migration(entry, sql),
                new HeadsTransition(heads, graph.resolveRows(new TreeSet<>(entry.headsBefore()))));
    }

    private Migration migration(JournalEntry entry, String sql) {
        SourceLocation row = SourceLocation.of("the journal's row " + entry.sequence());
        List<Change> changes = DowngradeSql.split(sql).stream()
                .map((statement) -> Change.of(new ExecuteSql(statement, false, ";", false), row))
                .toList();
        boolean transactional = changes.stream()
                .flatMap((change) -> dialect.render(change).stream())
                .allMatch((statement) -> statement.transactional());
        Set<String> down = new TreeSet<>(entry.headsBefore());
        down.removeAll(entry.headsAfter());
        RevisionHeader header = RevisionHeader.of(entry.revision(), List.copyOf(down), entry.message(), row);
        DeclaredBody body = () -> new RevisionScript(List.of(), changes);
        return new Migration(header, MigrationType.SQL, transactional, entry.checksum(), body);
    }

    private static MigrateException refused(Set<String> revisions, String why) {
        return new MigrateException(
                "The database is at '" + String.join("', '", new TreeSet<>(revisions))
                        + "', which this application doesn't know, and " + why + ".",
                "Downgrade with the version of the application that holds it. Nothing was run.");
    }
}
