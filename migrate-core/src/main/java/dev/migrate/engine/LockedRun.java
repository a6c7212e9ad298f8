package dev.migrate.engine;

import dev.migrate.dialect.HeldLock;
import dev.migrate.dialect.LimitedSession;
import dev.migrate.dialect.LockRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The part of a movement that only one process at a time may do: look again, create the books, act. */
final class LockedRun {

    private final EngineParts parts;

    LockedRun(EngineParts parts) {
        this.parts = parts;
    }

    /** Waits for the lock, reads the state again, and lets the action work with both. */
    <T> T run(DatabaseSession session, Action<T> action) throws SQLException {
        Connection connection = session.connection();
        Bookkeeping bookkeeping = qualified(session);
        LockRequest request = new LockRequest(
                connection,
                parts.connections(),
                bookkeeping.versionTable(),
                parts.settings().owner());
        LockWait wait = new LockWait(
                parts.settings().lock().on(session.dialect()),
                parts.settings().lockTimeout(),
                parts.listener(),
                parts.log());
        try (HeldLock lock = wait.acquire(request);
                LimitedSession limits = session.dialect()
                        .sessionLimits()
                        .open(connection, parts.settings().statements(), lock.sharesSession())) {
            DatabaseState state = new StateReader(bookkeeping).read(connection);
            parts.tracker()
                    .begin(new RunTracker.Ground(
                            session.product(),
                            bookkeeping.versionTable().schema(),
                            session.dialect().id(),
                            state));
            return act(new Locked(context(session, bookkeeping, lock, limits), bookkeeping, state), action);
        } finally {
            parts.tracker().clear();
        }
    }

    /** Ends every transaction before the lock is freed. */
    private static <T> T act(Locked locked, Action<T> action) throws SQLException {
        Connection connection = locked.context().connection();
        try {
            T result = action.run(locked);
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error ex) {
            Rollback.after(ex, connection);
            throw ex;
        }
    }

    /** Names the schema, because a revision may change the session's search path under us. */
    private Bookkeeping qualified(DatabaseSession session) throws SQLException {
        String schema = parts.settings().schema();
        return session.bookkeeping(
                parts.settings(), (schema == null) ? session.dialect().currentSchema(session.connection()) : schema);
    }

    private RunContext context(DatabaseSession session, Bookkeeping bookkeeping, HeldLock lock, LimitedSession limits)
            throws SQLException {
        String user = session.connection().getMetaData().getUserName();
        return new RunContext(
                session.connection(),
                session.dialect(),
                lock,
                limits,
                new Retries(
                        session.connection(),
                        session.dialect().sessionLimits(),
                        parts.settings().statements(),
                        parts.log()),
                new Journal(bookkeeping),
                new JournalReader(bookkeeping),
                Set.copyOf(bookkeeping.tableNames()),
                new VersionTable(bookkeeping),
                new EntryFactory(parts.settings(), (user == null) ? "" : user),
                parts.tracker(),
                parts.listener(),
                parts.log(),
                parts.clock());
    }

    /**
     * What is done under the lock.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Action<T> {

        /** Does it. */
        T run(Locked locked) throws SQLException;
    }

    /**
     * What an action works with.
     *
     * @param context the session with its lock and books
     * @param bookkeeping the two tables
     * @param state where the database stands, read under the lock
     */
    record Locked(RunContext context, Bookkeeping bookkeeping, DatabaseState state) {

        /** Creates the two tables if they are missing, in a transaction of their own. */
        void createBooks() throws SQLException {
            if (state.tables().both()) {
                return;
            }
            Connection connection = context.connection();
            connection.setAutoCommit(false);
            bookkeeping.create(connection, state.tables());
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
