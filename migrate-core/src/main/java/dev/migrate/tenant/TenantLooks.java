package dev.migrate.tenant;

import dev.migrate.changelog.Changelog;
import dev.migrate.dialect.ConnectionSource;
import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.EngineParts;
import dev.migrate.engine.SchemaOverview;
import dev.migrate.engine.SchemaState;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks at tenants, at all schemas of a database together. */
final class TenantLooks {

    private final EngineParts parts;
    private final TenantSettings settings;

    TenantLooks(EngineParts parts, TenantSettings settings) {
        this.parts = parts;
        this.settings = settings;
    }

    /** Returns what is seen, in the tenants' order; a tenant with a whole database has to be asked by itself. */
    List<TenantLook> at(List<Tenant> tenants, Changelog changelog) {
        return at(tenants, (overview, schemas) -> overview.read(changelog, schemas));
    }

    /** Returns the same for an upgrade, to which it doesn't matter more of a tenant than that it is at the target. */
    List<TenantLook> before(String target, List<Tenant> tenants, Changelog changelog) {
        return at(tenants, (overview, schemas) -> overview.readFor(target, changelog, schemas));
    }

    private List<TenantLook> at(List<Tenant> tenants, Look look) {
        IdentityHashMap<Tenant, SchemaState> seen = new IdentityHashMap<>();
        look(tenants, null, parts.connections(), look, seen);
        IdentityHashMap<DataSource, Boolean> others = new IdentityHashMap<>();
        for (Tenant tenant : tenants) {
            DataSource own = tenant.dataSource();
            if (own != null && tenant.schema() != null && others.put(own, true) == null) {
                try {
                    look(tenants, own, own::getConnection, look, seen);
                } catch (DatabaseAccessException ex) {
                    // Each of its tenants will say so for itself, and keeps no other database's from anything.
                    parts.log().warn("The database of tenant '{}' can't be asked: {}", tenant.id(), ex.getMessage());
                }
            }
        }
        return tenants.stream()
                .map((tenant) -> new TenantLook(tenant, seen.get(tenant)))
                .toList();
    }

    private void look(
            List<Tenant> tenants,
            @Nullable DataSource of,
            ConnectionSource connections,
            Look look,
            IdentityHashMap<Tenant, SchemaState> seen) {
        Map<String, Tenant> bySchema = new LinkedHashMap<>();
        for (Tenant tenant : tenants) {
            if (tenant.dataSource() == of && tenant.schema() != null) {
                bySchema.put(Objects.requireNonNull(tenant.schema()), tenant);
            }
        }
        if (bySchema.isEmpty()) {
            return;
        }
        look.at(new SchemaOverview(parts.connectedBy(connections), settings.parallelism()), bySchema.keySet())
                .forEach((state) -> {
                    Tenant tenant = bySchema.get(state.schema());
                    if (tenant != null) {
                        seen.put(tenant, state);
                    }
                });
    }

    /** Looks at schemas of a database. */
    @FunctionalInterface
    private interface Look {

        List<SchemaState> at(SchemaOverview overview, Set<String> schemas);
    }
}
