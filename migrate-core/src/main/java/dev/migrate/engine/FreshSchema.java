package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import dev.migrate.revision.HeadsTransition;
import dev.migrate.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Creates the whole schema of a fresh database at once and stamps the heads, instead of running every revision: in one
 * transaction where changes of the schema can be rolled back.
 */
public final class FreshSchema {

    private static final SourceLocation SOURCE = SourceLocation.of("the model");

    private final EngineParts parts;

    /** Works on one database. */
    public FreshSchema(EngineParts parts) {
        this.parts = parts;
    }

    /**
     * Creates the schema if the database is fresh: without a version table and without anything else in the schema.
     *
     * @param creation tells what is to be created; asked only then
     * @return whether it was fresh
     * @throws MigrateException if the database refuses a statement
     */
    public boolean create(Creation creation) {
        Changelog changelog = parts.changelog();
        if (changelog.migrations().isEmpty()) {
            return false;
        }
        try (DatabaseSession session = parts.session()) {
            Bookkeeping bookkeeping =
                    session.bookkeeping(parts.settings(), parts.settings().schema());
            return isFresh(session, bookkeeping)
                    && new LockedRun(parts).run(session, (locked) -> create(session, locked, changelog, creation));
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not create the schema from the model", ex);
        }
    }

    private static boolean isFresh(DatabaseSession session, Bookkeeping bookkeeping) throws SQLException {
        Connection connection = session.connection();
        return !bookkeeping.existing(connection).version()
                && session.dialect().inspector().isEmpty(connection, null, bookkeeping.tableNames());
    }

    private boolean create(DatabaseSession session, LockedRun.Locked locked, Changelog changelog, Creation creation)
            throws SQLException {
        // Another instance may have been first.
        if (!isFresh(session, locked.bookkeeping())) {
            return false;
        }
        long start = System.nanoTime();
        Connection connection = session.connection();
        List<Operation> operations = creation.of(connection, session.dialect());
        HeadsTransition transition = changelog.graph().stampTransition(List.of(Target.heads()), Set.of(), false);
        if (session.dialect().capabilities().transactionalDdl()) {
            connection.setAutoCommit(false);
            locked.bookkeeping().create(connection, locked.state().tables());
        } else {
            locked.createBooks();
        }
        execute(session, operations);
        connection.setAutoCommit(false);
        locked.context().versionTable().apply(connection, transition);
        append(locked, changelog, transition);
        connection.commit();
        parts.log()
                .info(
                        "Created the schema from the model and stamped {}: {} changes in {} ms.",
                        Heads.text(transition.after()),
                        operations.size(),
                        (System.nanoTime() - start) / 1_000_000);
        locked.context().listener().stamped(transition);
        return true;
    }

    private static void execute(DatabaseSession session, List<Operation> operations) throws SQLException {
        Dialect dialect = session.dialect();
        try (ChangeRenderer renderer = session.renderer()) {
            for (Operation operation : operations) {
                for (SqlStatement statement : renderer.render(Change.of(operation, SOURCE))) {
                    execute(session.connection(), dialect, statement);
                }
            }
        }
    }

    private static void execute(Connection connection, Dialect dialect, SqlStatement statement) {
        try {
            dialect.statementRunner().run(connection, statement);
        } catch (SQLException ex) {
            boolean whole = dialect.capabilities().transactionalDdl();
            throw new MigrateException(
                    "The schema could not be created from the model: the database refused '"
                            + Excerpt.of(statement.sql()) + "': " + DatabaseError.text(ex),
                    List.of(),
                    (whole
                                    ? "Nothing was changed. "
                                    : "What was created before it is still there: drop it, with the version table. ")
                            + "Correct the model, or set 'migrate.fresh-database=upgrade' to run the revisions.",
                    ex);
        }
    }

    /** Writes a row for each head, which says how it came about. */
    private void append(LockedRun.Locked locked, Changelog changelog, HeadsTransition transition) throws SQLException {
        long sequence = locked.state().lastSequence();
        for (String revision : transition.after()) {
            Migration migration = changelog.migration(revision);
            JournalEntry entry = locked.context()
                    .entries()
                    .entry(
                            ++sequence,
                            revision,
                            Direction.STAMP,
                            transition,
                            "Created the schema from the model",
                            migration.fullChecksum(),
                            EditedRevisions.canonicalChecksum(migration),
                            parts.clock().instant());
            locked.context().journal().append(locked.context().connection(), entry, null);
        }
    }

    /** Tells what has to be created in an empty database. */
    @FunctionalInterface
    public interface Creation {

        /** Returns the operations, in an order in which they work. */
        List<Operation> of(Connection connection, Dialect dialect) throws SQLException;
    }
}
