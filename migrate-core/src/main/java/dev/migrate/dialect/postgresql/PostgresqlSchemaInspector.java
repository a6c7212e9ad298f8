package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.UnmanagedObject;
import dev.migrate.error.MigrateException;
import dev.migrate.model.SchemaModel;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
 * Reads {@code pg_catalog} of PostgreSQL 14 to 18.
 *
 * <p>What the model has no place for is read as follows:
 *
 * <ul>
 *   <li>storage parameters of an index and those of its operator classes, and its collations are left out;
 *   <li>a column's own collation is the end of its type: {@code text collate "C"};
 *   <li>a generated column has its expression as the end of its type: {@code integer generated always as (a + b) stored};
 *   <li>a partitioned table is read as a plain one, and a table without any column isn't read;
 *   <li>exclusion constraints are left out together with their index.
 * </ul>
 *
 * <p>Stateless, so safe for use by several threads.
 */
final class PostgresqlSchemaInspector implements SchemaInspector {

    @Override
    public SchemaModel read(Connection connection, SchemaSelection selection) throws SQLException {
        try (PostgresqlReadSession session = PostgresqlReadSession.open(connection)) {
            return reader(connection, session, selection).read();
        }
    }

    @Override
    public List<UnmanagedObject> unmanaged(Connection connection, SchemaSelection selection) throws SQLException {
        try (PostgresqlReadSession session = PostgresqlReadSession.open(connection)) {
            return reader(connection, session, selection).unmanaged();
        }
    }

    private static PostgresqlCatalogReader reader(
            Connection connection, PostgresqlReadSession session, SchemaSelection selection) {
        Set<String> schemas = schemas(selection, session.ownSchema());
        return new PostgresqlCatalogReader(connection, session.ownSchema(), schemas, selection);
    }

    @Override
    public Set<String> existingSchemas(Connection connection) throws SQLException {
        Set<String> schemas = new HashSet<>();
        PostgresqlCatalogQueries.SCHEMAS.forEach(connection, List.of(), (row) -> schemas.add(row.getString(1)));
        return Set.copyOf(schemas);
    }

    @Override
    public Set<String> existingTables(Connection connection, @Nullable String schema, Collection<String> tables)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PostgresqlCatalogQueries.EXISTING_TABLES)) {
            Set<String> existing = new HashSet<>();
            bind(statement, schema, tables);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    existing.add(rows.getString(1));
                }
            }
            return Set.copyOf(existing);
        }
    }

    @Override
    public Map<String, Set<String>> tablesInSchemas(
            Connection connection, Collection<String> schemas, Collection<String> tables) throws SQLException {
        Map<String, Set<String>> existing = new HashMap<>();
        PostgresqlCatalogQueries.TABLES_IN_SCHEMAS.forEach(
                connection,
                List.of(schemas, tables),
                (row) -> existing.computeIfAbsent(row.getString(1), (schema) -> new HashSet<>())
                        .add(row.getString(2)));
        return existing;
    }

    @Override
    public boolean isEmpty(Connection connection, @Nullable String schema, Collection<String> exceptTables)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PostgresqlCatalogQueries.HOLDS_SOMETHING)) {
            bind(statement, schema, exceptTables);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return !row.getBoolean(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, @Nullable String schema, Collection<String> tables)
            throws SQLException {
        statement.setString(1, schema);
        statement.setArray(2, statement.getConnection().createArrayOf("varchar", tables.toArray()));
    }

    private static Set<String> schemas(SchemaSelection selection, @Nullable String ownSchema) {
        if (!selection.schemas().isEmpty()) {
            return selection.schemas();
        }
        if (ownSchema == null) {
            throw new MigrateException(
                    "The connection has no schema of its own: none of its search path exists.",
                    "Create the schema, or name the schemas to read.");
        }
        return Set.of(ownSchema);
    }
}
