package dev.migrate.engine;

import dev.migrate.dialect.LockKind;
import dev.migrate.dialect.LockOwner;
import dev.migrate.dialect.StatementLimits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the engine keeps its books and how long it waits for others.
 *
 * @param schema the schema of the two tables, or {@code null} for the connection's own
 * @param versionTable the table with one row per applied head
 * @param historyTable the journal
 * @param lockTimeout how long to wait while another process migrates
 * @param owner who migrates, for the journal and for those who wait
 * @param toolVersion the version of this tool, for the journal
 * @param transaction how much of a run happens whole or not at all
 * @param lock how movements are kept apart
 * @param statements how long statements wait and run
 */
public record EngineSettings(
        @Nullable String schema,
        String versionTable,
        String historyTable,
        Duration lockTimeout,
        LockOwner owner,
        String toolVersion,
        TransactionScope transaction,
        LockKind lock,
        StatementLimits statements) {

    /** Returns the same with the two tables in the connection's own schema. */
    EngineSettings inOwnSchema() {
        return copy(null, lockTimeout, owner);
    }

    EngineSettings ownedBy(LockOwner newOwner) {
        return copy(schema, lockTimeout, newOwner);
    }

    EngineSettings waitingFor(Duration timeout) {
        return copy(schema, timeout, owner);
    }

    private EngineSettings copy(@Nullable String newSchema, Duration timeout, LockOwner newOwner) {
        return new EngineSettings(
                newSchema, versionTable, historyTable, timeout, newOwner, toolVersion, transaction, lock, statements);
    }
}
