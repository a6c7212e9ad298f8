package dev.migrate.dialect.h2;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.UnmanagedObject;
import dev.migrate.model.SchemaModel;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code information_schema} of H2 2.x.
 *
 * <p>A generated column has its expression as the end of its type, since the model has no other place for it: {@code
 * integer generated always as ("A" + 1)}. The indexes that H2 makes for constraints are left out. H2 makes no difference
 * between {@code no action} and {@code restrict}, so both are read as no action.
 *
 * <p>Immutable, so safe for use by several threads.
 */
final class H2SchemaInspector implements SchemaInspector {

    private final CatalogNames names;

    /** Creates an inspector for a database that folds identifiers so, except reserved words, which are quoted. */
    H2SchemaInspector(IdentifierCase identifierCase, Set<String> reservedWords) {
        this.names = new CatalogNames(identifierCase, reservedWords);
    }

    @Override
    public SchemaModel read(Connection connection, SchemaSelection selection) throws SQLException {
        String ownSchema = connection.getSchema();
        Set<String> schemas = selection.schemas().isEmpty() ? Set.of(ownSchema) : stored(selection.schemas());
        return new H2CatalogReader(connection, names, ownSchema, schemas, selection).read();
    }

    @Override
    public List<UnmanagedObject> unmanaged(Connection connection, SchemaSelection selection) throws SQLException {
        String ownSchema = connection.getSchema();
        Set<String> schemas = selection.schemas().isEmpty() ? Set.of(ownSchema) : stored(selection.schemas());
        return new H2CatalogReader(connection, names, ownSchema, schemas, selection).unmanaged();
    }

    @Override
    public Set<String> existingSchemas(Connection connection) throws SQLException {
        Set<String> schemas = new HashSet<>();
        H2CatalogQueries.SCHEMAS.forEach(connection, List.of(), (row) -> schemas.add(names.written(row.getString(1))));
        return Set.copyOf(schemas);
    }

    @Override
    public Set<String> existingTables(Connection connection, @Nullable String schema, Collection<String> tables)
            throws SQLException {
        Set<String> stored = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(H2CatalogQueries.EXISTING_TABLES)) {
            bind(statement, schema, tables);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    stored.add(rows.getString(1));
                }
            }
        }
        return tables.stream()
                .filter((table) -> !Collections.disjoint(names.stored(table), stored))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Set<String>> tablesInSchemas(
            Connection connection, Collection<String> schemas, Collection<String> tables) throws SQLException {
        Map<String, Set<String>> stored = new HashMap<>();
        H2CatalogQueries.TABLES_IN_SCHEMAS.forEach(
                connection,
                List.of(stored(schemas), stored(tables)),
                (row) -> stored.computeIfAbsent(row.getString(1), (schema) -> new HashSet<>())
                        .add(row.getString(2)));
        return names.asWritten(stored, schemas, tables);
    }

    @Override
    public boolean isEmpty(Connection connection, @Nullable String schema, Collection<String> exceptTables)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(H2CatalogQueries.HOLDS_SOMETHING)) {
            bind(statement, schema, exceptTables);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return !row.getBoolean(1);
            }
        }
    }

    private void bind(PreparedStatement statement, @Nullable String schema, Collection<String> tables)
            throws SQLException {
        if (schema == null) {
            statement.setNull(1, Types.ARRAY);
        } else {
            statement.setArray(1, array(statement, Set.of(schema)));
        }
        statement.setArray(2, array(statement, tables));
    }

    private Array array(PreparedStatement statement, Collection<String> written) throws SQLException {
        return statement
                .getConnection()
                .createArrayOf("varchar", stored(written).toArray());
    }

    private Set<String> stored(Collection<String> written) {
        return written.stream().flatMap((name) -> names.stored(name).stream()).collect(Collectors.toSet());
    }
}
