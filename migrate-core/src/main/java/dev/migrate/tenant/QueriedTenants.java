package dev.migrate.tenant;

import dev.migrate.dialect.ConnectionSource;
import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.error.MigrateException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tenants that a query finds: each row has a schema in its first column. */
public final class QueriedTenants implements TenantProvider {

    private final ConnectionSource connections;
    private final String query;

    /** Asks the database that all tenants share. */
    public QueriedTenants(ConnectionSource connections, String query) {
        this.connections = connections;
        this.query = query;
    }

    /**
     * Returns who they are at this moment.
     *
     * @throws DatabaseAccessException if the database can't be reached
     * @throws MigrateException if the query fails
     */
    @Override
    public List<Tenant> tenants() {
        try (Connection connection = connections.open()) {
            return tenants(connection);
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not ask for the tenants", ex);
        }
    }

    private List<Tenant> tenants(Connection connection) {
        List<Tenant> tenants = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                @Nullable String schema = row.getString(1);
                if (schema != null) {
                    tenants.add(Tenant.ofSchema(schema.strip()));
                }
            }
            return tenants;
        } catch (SQLException ex) {
            throw new MigrateException(
                    "The query for tenants '" + query + "' failed: " + ex.getMessage(),
                    List.of(),
                    "Correct 'migrate.tenants.query': each row must have a schema in its first column.",
                    ex);
        }
    }
}
