package dev.migrate.dialect.oracle;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.SchemaModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code all_*} views of Oracle 19c and newer.
 *
 * <p>A virtual column has its expression as the end of its type, since the model has no other place for it. Where a sequence
 * starts isn't kept by the server, so it is read as the database's default. Not-null conditions are part of their column.
 *
 * <p>Stateless, so safe for use by several threads.
 */
final class OracleSchemaInspector implements SchemaInspector {

    static final CatalogNames NAMES = new CatalogNames(IdentifierCase.UPPER, OracleReservedWords.ALL);

    @Override
    public SchemaModel read(Connection connection, SchemaSelection selection) throws SQLException {
        String ownSchema = connection.getSchema();
        Set<String> schemas = selection.schemas().isEmpty() ? Set.of(ownSchema) : stored(selection.schemas());
        return new OracleCatalogReader(connection, ownSchema, schemas, selection.tables()).read();
    }

    @Override
    public Set<String> existingSchemas(Connection connection) throws SQLException {
        return SchemaInspector.super.existingSchemas(connection).stream()
                .map(NAMES::written)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> existingTables(Connection connection, @Nullable String schema, Collection<String> tables)
            throws SQLException {
        Set<String> found = new HashSet<>();
        OracleCatalogQueries.EXISTING_TABLES.forEach(
                connection,
                List.of(schemas(connection, schema), stored(tables)),
                (row) -> found.add(row.getString("table_name")));
        return tables.stream()
                .filter((table) -> !Collections.disjoint(NAMES.stored(table), found))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isEmpty(Connection connection, @Nullable String schema, Collection<String> exceptTables)
            throws SQLException {
        List<String> contents = new ArrayList<>();
        // A list with a null in it would match nothing, and no table is called by a blank.
        Collection<String> except = exceptTables.isEmpty() ? Set.of(" ") : stored(exceptTables);
        OracleCatalogQueries.CONTENTS.forEach(
                connection,
                List.of(schemas(connection, schema), except),
                (row) -> contents.add(row.getString("object_name")));
        return contents.isEmpty();
    }

    private static Set<String> schemas(Connection connection, @Nullable String schema) throws SQLException {
        return (schema == null) ? Set.of(connection.getSchema()) : NAMES.stored(schema);
    }

    private static Set<String> stored(Collection<String> written) {
        return written.stream().flatMap((name) -> NAMES.stored(name).stream()).collect(Collectors.toSet());
    }
}
