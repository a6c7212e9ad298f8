package dev.migrate.dialect;

import dev.migrate.model.SchemaModel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /**
     * Returns what has the name of a table in the selected schemas and isn't read, in one statement; nothing where the
     * database can't tell.
     */
    default List<UnmanagedObject> unmanaged(Connection connection, SchemaSelection selection) throws SQLException {
        return List.of();
    }

    /** Returns all schemas of the database, those of the system included, in one statement. */
    default Set<String> existingSchemas(Connection connection) throws SQLException {
        Set<String> schemas = new HashSet<>();
        try (ResultSet rows = connection.getMetaData().getSchemas()) {
            while (rows.next()) {
                schemas.add(rows.getString("TABLE_SCHEM"));
            }
        }
        return Set.copyOf(schemas);
    }

    /** Returns which of these tables exist, in one statement. */
    Set<String> existingTables(Connection connection, @Nullable String schema, Collection<String> tables)
            throws SQLException;

    /**
     * Returns which of these tables exist in each of several schemas; those without any are left out. Where the database is
     * meant for many schemas, that is one statement.
     */
    default Map<String, Set<String>> tablesInSchemas(
            Connection connection, Collection<String> schemas, Collection<String> tables) throws SQLException {
        Map<String, Set<String>> existing = new HashMap<>();
        for (String schema : schemas) {
            Set<String> found = existingTables(connection, schema, tables);
            if (!found.isEmpty()) {
                existing.put(schema, found);
            }
        }
        return existing;
    }

    /**
     * Whether the schema holds no table, view or sequence except these tables, in one statement. What belongs to an
     * extension of the database doesn't count.
     */
    boolean isEmpty(Connection connection, @Nullable String schema, Collection<String> exceptTables)
            throws SQLException;
}
