package dev.migrate.actuate;

import dev.migrate.changelog.Changelog;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.State;
import dev.migrate.tenant.TenantsStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a database with tenants stands.
 *
 * @param product the database with its version
 * @param state the state that most needs somebody's attention among those of the tenants
 * @param autoUpgrade whether the application upgrades the tenants by itself
 * @param current the applied heads of any tenant
 * @param heads the heads of the application's revisions
 * @param pending what an upgrade would apply for any tenant, in order
 * @param tenantStates how many tenants are in each state
 * @param tenants each tenant, by its id
 * @param running what this process is doing at this moment for one of them, or {@code null}
 * @param revisions all revisions of the application, newest first, each pending where it is for any tenant, or {@code null}
 *     if nobody asked for them
 */
public record TenantsDescriptor(
        String product,
        State state,
        boolean autoUpgrade,
        List<String> current,
        List<String> heads,
        List<PendingDescriptor> pending,
        Map<String, Integer> tenantStates,
        Map<String, TenantDescriptor> tenants,
        @Nullable RunningDescriptor running,
        @Nullable List<GraphDescriptor> revisions)
        implements DatabaseView {

    static TenantsDescriptor of(
            TenantsStatus status, @Nullable Changelog changelog, boolean autoUpgrade, Instant now) {
        MigrationStatus overall = status.overall();
        Map<String, TenantDescriptor> tenants = new LinkedHashMap<>();
        status.tenants().forEach((id, tenant) -> tenants.put(id, TenantDescriptor.of(tenant)));
        Map<String, Integer> states = new TreeMap<>();
        tenants.values().forEach((tenant) -> states.merge(tenant.state(), 1, Integer::sum));
        return new TenantsDescriptor(
                overall.product(),
                overall.state(),
                autoUpgrade,
                overall.current().stream().sorted().toList(),
                overall.heads().stream().sorted().toList(),
                overall.pending().stream().map(PendingDescriptor::of).toList(),
                states,
                tenants,
                overall.running()
                        .map((movement) -> RunningDescriptor.of(movement, now))
                        .orElse(null),
                (changelog == null) ? null : GraphDescriptor.of(changelog, overall));
    }
}
