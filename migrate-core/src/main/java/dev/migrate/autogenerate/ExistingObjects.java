package dev.migrate.autogenerate;

import dev.migrate.model.QualifiedName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of a database, and what in them can be read like a table without being one.
 *
 * <p>Names are compared without their case, since a name too many only leaves something to a person.
 */
final class ExistingObjects {

    private static final String[] LIKE_TABLES = {"VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE", "SYNONYM", "ALIAS"};

    private final Connection connection;
    private final @Nullable String ownSchema;
    private @Nullable Set<String> views;
    private @Nullable Set<String> schemas;

    ExistingObjects(Connection connection, @Nullable String ownSchema) {
        this.connection = connection;
        this.ownSchema = ownSchema;
    }

    /** Whether there is a view or the like of this name. */
    boolean hasView(QualifiedName name) throws SQLException {
        Set<String> known = views;
        if (known == null) {
            known = readViews();
            views = known;
        }
        String schema = Objects.requireNonNullElse(name.schema(), Objects.requireNonNullElse(ownSchema, ""));
        return known.contains(key(schema, name.name()));
    }

    boolean hasSchema(String schema) throws SQLException {
        Set<String> known = schemas;
        if (known == null) {
            known = readSchemas();
            schemas = known;
        }
        return known.contains(schema.toLowerCase(Locale.ROOT));
    }

    private Set<String> readViews() throws SQLException {
        Set<String> found = new HashSet<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, null, "%", LIKE_TABLES)) {
            while (rows.next()) {
                @Nullable String schema = rows.getString("TABLE_SCHEM");
                @Nullable String catalog = rows.getString("TABLE_CAT");
                String owner = (schema != null) ? schema : Objects.requireNonNullElse(catalog, "");
                found.add(key(owner, rows.getString("TABLE_NAME")));
            }
        }
        return found;
    }

    private Set<String> readSchemas() throws SQLException {
        Set<String> found = new HashSet<>();
        DatabaseMetaData metaData = connection.getMetaData();
        try (ResultSet rows = metaData.getSchemas()) {
            while (rows.next()) {
                found.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        if (found.isEmpty()) {
            try (ResultSet rows = metaData.getCatalogs()) {
                while (rows.next()) {
                    found.add(rows.getString(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }

    private static String key(String schema, String name) {
        return (schema + "." + name).toLowerCase(Locale.ROOT);
    }
}
