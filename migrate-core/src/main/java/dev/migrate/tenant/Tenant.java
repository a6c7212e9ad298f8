package dev.migrate.tenant;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One of those who share an application and have tables of their own: in a schema, in a database, or in a schema of a
 * database of their own.
 *
 * @param id the name that messages, endpoint and commands use
 * @param dataSource the tenant's own database, or {@code null} for the one that all share
 * @param schema the tenant's schema as people write it, or {@code null} for the connection's own
 */
public record Tenant(
        String id,
        @Nullable DataSource dataSource,
        @Nullable String schema) {

    public Tenant {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a tenant needs an id");
        }
        if (dataSource == null && schema == null) {
            throw new IllegalArgumentException("the tenant '" + id + "' needs a schema or a data source");
        }
    }

    /** Returns the tenant of a schema, called as the schema is. */
    public static Tenant ofSchema(String schema) {
        return new Tenant(schema, null, schema);
    }

    /** Returns a tenant with a database of its own. */
    public static Tenant ofDatabase(String id, DataSource dataSource) {
        return new Tenant(id, dataSource, null);
    }
}
