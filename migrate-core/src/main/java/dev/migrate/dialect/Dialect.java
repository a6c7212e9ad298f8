package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is different about one database product; the engine asks it and never the product's name.
 *
 * <p>A dialect is immutable and safe for use by several threads. It is made for one live database by a {@link
 * DialectProvider}, so that it can depend on the version and on how the server folds identifiers.
 */
public interface Dialect {

    /** Returns the name in {@code dbms:} filters and configuration, in lower case, for example {@code postgresql}. */
    String id();

    /** Returns what this database can do. */
    DialectCapabilities capabilities();

    /**
     * Returns the statements that carry the change out, in order; possibly none.
     *
     * @throws MigrateException if this database can't do it, naming the change's place and a remedy
     */
    List<SqlStatement> render(Change change);

    /** Returns the identifier as it stands in SQL: quoted if it needs to be, and never otherwise. */
    String quote(String identifier);

    /** Returns the name as it stands in SQL, with its schema if it has one. */
    default String quote(QualifiedName name) {
        String schema = name.schema();
        return (schema == null) ? quote(name.name()) : quote(schema) + "." + quote(name.name());
    }

    /** Returns the schema that names without one belong to, as the catalogue has it, or {@code null} if there is none. */
    default @Nullable String currentSchema(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    /**
     * Returns how a session is led into another schema.
     *
     * @throws MigrateException if this database has no such thing
     */
    default SchemaSwitch schemaSwitch() {
        throw new MigrateException(
                "On the database '" + id() + "' a session can't be led into another schema.",
                "Give each tenant a data source of its own, with a bean of type TenantProvider.");
    }

    /** Returns the reader of this database's catalogue. */
    SchemaInspector inspector();

    /** Returns how instants are written and read. */
    default InstantColumn instants() {
        return InstantColumn.JDBC;
    }

    /** Returns how statements are sent to this database. */
    default StatementRunner statementRunner() {
        return StatementRunner.JDBC;
    }

    /** Returns how the statements of a run are limited; by default only by the driver. */
    default SessionLimits sessionLimits() {
        return SessionLimits.NONE;
    }

    /** Returns how statements are written for this database's own client. */
    default ClientScript clientScript() {
        return capabilities().transactionalDdl() ? ClientScript.STANDARD : ClientScript.WITHOUT_TRANSACTIONS;
    }

    /**
     * Returns a renderer that knows the schema of the database behind the connection, where this database's SQL depends on
     * it; the caller closes it before the connection.
     */
    default ChangeRenderer renderer(Connection connection) {
        return ChangeRenderer.of(this);
    }

    /** Whether SQL depends on the schema, so that a revision is rendered again right before it runs. */
    default boolean rendersFromCatalogue() {
        return false;
    }

    /** Returns what is done around a revision's transactions. */
    default StepGuard stepGuard() {
        return StepGuard.NONE;
    }

    /** Returns the one spelling that this database has for what it treats as equal. */
    default CanonicalForm canonicalForm() {
        return new WrittenForm();
    }

    /** Returns how the database is asked for its own spelling of a definition. */
    default ScratchTables scratchTables() {
        return ScratchTables.NONE;
    }

    /**
     * Creates an empty database of the same kind, which the caller closes.
     *
     * @param connections where connections to the database come from
     * @throws MigrateException if this database has no place for one, or the user isn't allowed to
     */
    default ScratchDatabase scratchDatabase(ConnectionSource connections) throws SQLException {
        throw new MigrateException(
                "Revisions can't be replayed on the database '" + id() + "'.",
                "Compare with a database that is at the heads.");
    }

    /** Returns how this database keeps movements apart. */
    LockStrategy lockStrategy();

    /** Returns a lock of the session, if this database has one. */
    default Optional<LockStrategy> sessionLock() {
        return Optional.of(lockStrategy()).filter((lock) -> !(lock instanceof RowLeaseLock));
    }

    /** Returns a lease in a row of a table, if this database can have one. */
    default Optional<LockStrategy> rowLease() {
        return Optional.of(lockStrategy()).filter(RowLeaseLock.class::isInstance);
    }
}
