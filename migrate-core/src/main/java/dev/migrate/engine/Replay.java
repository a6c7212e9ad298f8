package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.dialect.ScratchDatabase;
import java.sql.SQLException;

/**
 * A database of its own in which all revisions were just applied, as on a fresh one, and that is gone when this is closed.
 * For one thread.
 */
public final class Replay implements AutoCloseable {

    private final ScratchDatabase database;
    private final EngineParts parts;

    private Replay(ScratchDatabase database, EngineParts parts) {
        this.database = database;
        this.parts = parts;
    }

    /**
     * Creates the empty database.
     *
     * @param real the parts of the database beside which it is
     * @throws dev.migrate.error.MigrateException if there is no place for it
     */
    public static Replay beside(EngineParts real) {
        try (DatabaseSession session = real.session()) {
            ScratchDatabase database = session.dialect().scratchDatabase(real.connections());
            return new Replay(database, real.on(database));
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not create a database to replay the revisions in", ex);
        }
    }

    /** Applies all revisions. */
    public Replay upgraded() {
        try {
            new Movements(parts).upgrade("heads", false);
            return this;
        } catch (RuntimeException ex) {
            try (this) {
                throw ex;
            }
        }
    }

    /** Returns the parts with which everything works on this database. */
    public EngineParts parts() {
        return parts;
    }

    /** Returns the revisions that are replayed. */
    public Changelog changelog() {
        return parts.changelog();
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not take back the replay of the revisions", ex);
        }
    }
}
