package dev.migrate.engine;

import dev.migrate.changelog.Migration;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ways back that were looked up in the catalogue when a revision was applied, and that the journal has kept since.
 *
 * <p>They count only for the revision as it was applied: not after an edit, nor after a stamp.
 */
final class StoredDowngrades implements AppliedDowngrades {

    private final Connection connection;
    private final JournalReader journal;
    private final Map<String, JournalEntry> lastDone;

    StoredDowngrades(Connection connection, JournalReader journal, DatabaseState state) {
        this.connection = connection;
        this.journal = journal;
        this.lastDone = state.lastDone();
    }

    @Override
    public Optional<List<Change>> downgrade(Migration migration, String canonicalChecksum) {
        JournalEntry applied = lastDone.get(migration.id());
        if (applied == null
                || applied.direction() != Direction.UPGRADE
                || !canonicalChecksum.equals(applied.canonicalChecksum())) {
            return Optional.empty();
        }
        return downgradeSql(applied.sequence()).map((sql) -> changes(migration, sql));
    }

    private Optional<String> downgradeSql(long sequence) {
        try {
            return journal.downgradeSql(connection, sequence);
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not read the journal", ex);
        }
    }

    private static List<Change> changes(Migration migration, String sql) {
        return DowngradeSql.split(sql).stream()
                .map((statement) -> Change.of(
                        new ExecuteSql(statement, false, ";", false),
                        migration.header().location()))
                .toList();
    }
}
