package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.SchemaModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sys} of SQL Server 2019 and newer.
 *
 * <p>A computed column has its expression as the end of its type, since the model has no other place for it. A filtered index
 * is read without its condition; included columns, column store and other special indexes, and the history tables of temporal
 * ones, are left out.
 *
 * <p>Stateless, so safe for use by several threads.
 */
final class SqlServerSchemaInspector implements SchemaInspector {

    @Override
    public SchemaModel read(Connection connection, SchemaSelection selection) throws SQLException {
        String ownSchema = connection.getSchema();
        Set<String> schemas = selection.schemas().isEmpty() ? Set.of(ownSchema) : selection.schemas();
        return new SqlServerCatalogReader(connection, ownSchema, schemas, selection.tables()).read();
    }

    @Override
    public Set<String> existingTables(Connection connection, @Nullable String schema, Collection<String> tables)
            throws SQLException {
        List<String> stored = new ArrayList<>();
        SqlServerCatalogQueries.EXISTING_TABLES.forEach(
                connection,
                List.of(Set.of(schema(connection, schema)), tables),
                (row) -> stored.add(row.getString("name")));
        return tables.stream()
                .filter((table) -> stored.contains(table) || stored.stream().anyMatch(table::equalsIgnoreCase))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isEmpty(Connection connection, @Nullable String schema, Collection<String> exceptTables)
            throws SQLException {
        List<String> contents = new ArrayList<>();
        // A list with a null in it would match nothing, and a name without characters belongs to no table.
        Collection<String> except = exceptTables.isEmpty() ? Set.of("") : exceptTables;
        SqlServerCatalogQueries.CONTENTS.forEach(
                connection,
                List.of(Set.of(schema(connection, schema)), except),
                (row) -> contents.add(row.getString("name")));
        return contents.isEmpty();
    }

    private static String schema(Connection connection, @Nullable String schema) throws SQLException {
        return (schema == null) ? connection.getSchema() : schema;
    }
}
