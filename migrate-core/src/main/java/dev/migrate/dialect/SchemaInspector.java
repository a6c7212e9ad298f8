package dev.migrate.dialect;

import dev.migrate.model.SchemaModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a database's catalogue in a number of statements that doesn't depend on how much is in it.
 *
 * <p>Names come back as a person writes them: what the database folded is unfolded, what was quoted keeps its case. A
 * {@code null} schema is the connection's own; objects in it have names without a schema.
 */
public interface SchemaInspector {

    /** Returns the tables, with all that belongs to them, and the sequences of the selected schemas. */
    SchemaModel read(Connection connection, SchemaSelection selection) throws SQLException;

    /** Returns which of these tables exist, in one statement. */
    Set<String> existingTables(Connection connection, @Nullable String schema, Collection<String> tables)
            throws SQLException;

    /**
     * Whether the schema holds no table, view or sequence except these tables, in one statement. What belongs to an
     * extension of the database doesn't count.
     */
    boolean isEmpty(Connection connection, @Nullable String schema, Collection<String> exceptTables)
            throws SQLException;
}
