package dev.migrate.dialect;

import dev.migrate.error.MigrateException;

/** How movements are kept apart, as somebody may choose it against what the database does best. */
public enum LockKind {
    /** What the database does best. */
    AUTO,
    /** A lock that the session has and that dies with it. */
    ADVISORY,
    /**
     * A row with a lease that a heartbeat keeps alive: for a session that isn't one, behind a proxy that pools transactions.
     */
    ROW_LEASE,
    /** None: somebody else sees to it that only one process migrates. */
    NONE;

    /**
     * Returns the strategy of this kind on a database.
     *
     * @throws MigrateException if the database has none
     */
    public LockStrategy on(Dialect dialect) {
        return switch (this) {
            case AUTO -> dialect.lockStrategy();
            case NONE -> new NoLock();
            case ROW_LEASE -> dialect.rowLease().orElseThrow(() -> missing(dialect, "row-lease"));
            case ADVISORY -> dialect.sessionLock().orElseThrow(() -> missing(dialect, "advisory"));
        };
    }

    private static MigrateException missing(Dialect dialect, String kind) {
        return new MigrateException(
                "The database '" + dialect.id() + "' has no lock of the kind '" + kind + "'.",
                "Leave 'migrate.lock.strategy' at 'auto'.");
    }
}
