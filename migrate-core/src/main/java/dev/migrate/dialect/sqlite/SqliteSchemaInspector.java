package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.InListQuery;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.SchemaModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the catalogue of SQLite, which keeps the statements that made everything.
 *
 * <p>The names of constraints, and checks, are nowhere else than in those statements. A generated column has its
 * expression as the end of its type, since the model has no other place for it. Virtual tables aren't read. A schema is a
 * database that is attached to the connection; its own one is {@code main}. Stateless.
 */
final class SqliteSchemaInspector implements SchemaInspector {

    @Override
    public SchemaModel read(Connection connection, SchemaSelection selection) throws SQLException {
        Set<String> schemas = selection.schemas().isEmpty() ? Set.of("main") : selection.schemas();
        return new SqliteCatalogReader(connection, schemas, selection.tables()).read();
    }

    @Override
    public Set<String> existingTables(Connection connection, @Nullable String schema, Collection<String> tables)
            throws SQLException {
        Set<String> found = new HashSet<>();
        new InListQuery(SqliteCatalogQueries.EXISTING_TABLES)
                .forEach(connection, List.of(own(schema), tables), (row) -> found.add(lower(row.getString(1))));
        return tables.stream().filter((table) -> found.contains(lower(table))).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isEmpty(Connection connection, @Nullable String schema, Collection<String> exceptTables)
            throws SQLException {
        AtomicLong count = new AtomicLong();
        // An empty list would match nothing, also when it is negated.
        Set<String> except = new HashSet<>(exceptTables);
        except.add("");
        new InListQuery(SqliteCatalogQueries.HOLDS_SOMETHING)
                .forEach(connection, List.of(own(schema), except), (row) -> count.set(row.getLong(1)));
        return count.get() == 0;
    }

    private static List<String> own(@Nullable String schema) {
        return List.of((schema == null) ? "main" : schema);
    }

    /** SQLite folds the letters of ASCII and no others. */
    private static String lower(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return folded.toString();
    }
}
