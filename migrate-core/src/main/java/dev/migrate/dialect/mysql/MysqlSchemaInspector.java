package dev.migrate.dialect.mysql;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.UnmanagedObject;
import dev.migrate.error.MigrateException;
import dev.migrate.model.SchemaModel;
import java.sql.Connection;
import java.sql.SQLException;
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
 * Reads {@code information_schema} of MariaDB 10.6 and MySQL 8, and newer.
 *
 * <p>What these products don't tell apart is read as follows:
 *
 * <ul>
 *   <li>a unique index is a unique constraint, unless it has a descending column, an expression or a part of a column;
 *   <li>the index that a foreign key brought with it, which has its name, is left out;
 *   <li>{@code tinyint(1)} is a boolean, a {@code datetime} a timestamp, and a {@code timestamp} one with a time zone, as they are written;
 *   <li>{@code no action} and {@code restrict} are the same, and read as no action.
 * </ul>
 *
 * <p>Immutable, so safe for use by several threads.
 */
final class MysqlSchemaInspector implements SchemaInspector {

    private final MysqlFlavor flavor;
    private final CatalogNames names;

    MysqlSchemaInspector(MysqlFlavor flavor, IdentifierCase identifierCase) {
        this.flavor = flavor;
        this.names = new CatalogNames(identifierCase, Set.of());
    }

    @Override
    public SchemaModel read(Connection connection, SchemaSelection selection) throws SQLException {
        String own = connection.getCatalog();
        Set<String> schemas = selection.schemas().isEmpty() ? Set.of(schema(own)) : selection.schemas();
        return new MysqlCatalogReader(connection, flavor, names, own, schemas, selection).read();
    }

    @Override
    public List<UnmanagedObject> unmanaged(Connection connection, SchemaSelection selection) throws SQLException {
        String own = connection.getCatalog();
        Set<String> schemas = selection.schemas().isEmpty() ? Set.of(schema(own)) : selection.schemas();
        return new MysqlCatalogReader(connection, flavor, names, own, schemas, selection).unmanaged();
    }

    @Override
    public Set<String> existingSchemas(Connection connection) throws SQLException {
        Set<String> schemas = new HashSet<>();
        MysqlCatalogQueries.SCHEMAS.forEach(connection, List.of(), (row) -> schemas.add(row.getString(1)));
        return Set.copyOf(schemas);
    }

    @Override
    public Set<String> existingTables(Connection connection, @Nullable String schema, Collection<String> tables)
            throws SQLException {
        Set<String> found = new HashSet<>();
        MysqlCatalogQueries.EXISTING_TABLES.forEach(
                connection,
                List.of(Set.of(schema(connection, schema)), stored(tables)),
                (row) -> found.add(row.getString(1)));
        return tables.stream()
                .filter((table) -> !Collections.disjoint(names.stored(table), found))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Set<String>> tablesInSchemas(
            Connection connection, Collection<String> schemas, Collection<String> tables) throws SQLException {
        Map<String, Set<String>> found = new HashMap<>();
        MysqlCatalogQueries.TABLES_IN_SCHEMAS.forEach(
                connection,
                List.of(stored(schemas), stored(tables)),
                (row) -> found.computeIfAbsent(row.getString(1), (schema) -> new HashSet<>())
                        .add(row.getString(2)));
        return names.asWritten(found, schemas, tables);
    }

    @Override
    public boolean isEmpty(Connection connection, @Nullable String schema, Collection<String> exceptTables)
            throws SQLException {
        Set<Boolean> answer = new HashSet<>();
        MysqlCatalogQueries.HOLDS_SOMETHING.forEach(
                connection,
                List.of(Set.of(schema(connection, schema)), stored(exceptTables)),
                (row) -> answer.add(row.getBoolean(1)));
        return answer.contains(false);
    }

    private Set<String> stored(Collection<String> tables) {
        return tables.stream().flatMap((name) -> names.stored(name).stream()).collect(Collectors.toSet());
    }

    private static String schema(Connection connection, @Nullable String schema) throws SQLException {
        return (schema == null) ? schema(connection.getCatalog()) : schema;
    }

    private static String schema(@Nullable String own) {
        if (own == null || own.isEmpty()) {
            throw new MigrateException(
                    "The connection has no database of its own.",
                    "Name the database in the JDBC URL, as in 'jdbc:mariadb://host/shop'.");
        }
        return own;
    }
}
