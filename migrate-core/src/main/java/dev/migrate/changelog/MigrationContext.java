package dev.migrate.changelog;

import dev.migrate.operation.Operation;
import java.sql.Connection;

/** What a Java migration works with while it runs; it belongs to one thread and one revision. */
public interface MigrationContext {

    /** Carries an operation out at once, in the migration's own transaction. */
    void apply(Operation operation);

    /** Returns the id of the database's dialect, which a change's {@code dbms} names. */
    String dialectId();

    /** Returns the connection of the migration's transaction, which the migration must neither close nor commit. */
    Connection connection();
}
