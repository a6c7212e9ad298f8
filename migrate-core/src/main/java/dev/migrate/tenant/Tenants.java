package dev.migrate.tenant;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.LoadedRevisions;
import dev.migrate.dialect.ConnectionSource;
import dev.migrate.engine.EngineParts;
import dev.migrate.engine.MovementResult;
import dev.migrate.engine.PlanGate;
import dev.migrate.error.MigrateException;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * All tenants of one database, who have the same revisions and each books of their own. Revisions are loaded once for all, and
 * tenants of the same database for whom nothing is to do cost no statement of their own.
 *
 * <p>Safe for use by several threads; each tenant's lock keeps movements apart.
 */
public final class Tenants {

    private final EngineParts parts;
    private final TenantProvider provider;
    private final TenantSettings settings;
    private final Map<String, EngineParts> atWork;

    /** Creates the tenants of a database; those without a data source of their own share it. */
    public Tenants(EngineParts parts, TenantProvider provider, TenantSettings settings) {
        this(parts, provider, settings, new ConcurrentHashMap<>());
    }

    private Tenants(
            EngineParts parts, TenantProvider provider, TenantSettings settings, Map<String, EngineParts> atWork) {
        this.parts = parts;
        this.provider = provider;
        this.settings = settings;
        this.atWork = atWork;
    }

    /** Returns the same tenants, moved with other settings of the engine. */
    public Tenants with(EngineParts other) {
        return new Tenants(other.connectedBy(parts.connections()), provider, settings, atWork);
    }

    /** Returns the parts with which nothing can be done to the database but by naming a tenant. */
    public EngineParts required() {
        return parts.connectedBy(() -> {
            throw new MigrateException(
                    "The database has tenants, and this is about one of them.",
                    "Name the tenant: '--tenant NAME' in a command, 'tenant' in a request to the endpoint.");
        });
    }

    /**
     * Returns what asks the first tenant.
     *
     * @throws MigrateException if there is none
     */
    public EngineParts first() {
        return of(list().stream()
                .findFirst()
                .orElseThrow(() -> new MigrateException(
                        "The database has no tenant yet, so there is nobody to ask.", "Create a tenant first.")));
    }

    /**
     * Returns the tenants of this moment.
     *
     * @throws MigrateException if two have the same id
     */
    public List<Tenant> list() {
        Map<String, Tenant> byId = new LinkedHashMap<>();
        for (Tenant tenant : provider.tenants()) {
            if (byId.put(tenant.id(), tenant) != null) {
                throw new MigrateException(
                        "There are two tenants '" + tenant.id() + "'.", "Give each one an id of its own.");
            }
        }
        return List.copyOf(byId.values());
    }

    /**
     * Returns what moves one tenant alone.
     *
     * @throws MigrateException if there is no such tenant
     */
    public EngineParts of(String id) {
        List<Tenant> all = list();
        return of(all.stream()
                .filter((each) -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MigrateException(
                        "There is no tenant '" + id + "' among " + all.size() + ".", "'migrate current' lists them.")));
    }

    private EngineParts of(Tenant tenant) {
        return parts(tenant, connections(tenant), parts.changelogs());
    }

    /** Returns where all tenants stand; those of the same database in a handful of statements. */
    public TenantsStatus status() {
        LoadedRevisions revisions = LoadedRevisions.of(parts.changelogs());
        Changelog changelog = revisions.changelog();
        List<TenantLook> looks = new TenantLooks(parts, settings).at(list(), changelog);
        return new TenantsReport(
                        parts.log(),
                        changelog,
                        Map.copyOf(atWork),
                        (tenant) -> parts(tenant, connections(tenant), revisions))
                .of(looks);
    }

    /**
     * Moves every tenant for whom there is something to do, several at a time.
     *
     * @param target any form of target
     * @param automatic whether nobody asked for it but the start of an application
     * @param movement moves the tenant whose parts it gets
     * @throws TenantsFailedException at the end, if any tenant could not be moved
     */
    public TenantsMoved upgrade(String target, boolean automatic, Function<EngineParts, MovementResult> movement) {
        long start = System.nanoTime();
        LoadedRevisions revisions = LoadedRevisions.of(parts.changelogs());
        List<TenantLook> looks = new TenantLooks(parts, settings).before(target, list(), revisions.changelog());
        TenantsSummary summary = new TenantsSummary(parts.log(), target, looks, automatic);
        List<Tenant> behind = summary.behind();
        summary.begin(settings.parallelism());
        IdentityHashMap<DataSource, Turns> turns = new IdentityHashMap<>();
        Turns shared = new Turns(
                parts.connections(), parts.dialects(), parts.settings().lock());
        for (Tenant tenant : behind) {
            DataSource own = tenant.dataSource();
            if (own != null) {
                turns.computeIfAbsent(
                        own,
                        (key) -> new Turns(
                                key::getConnection,
                                parts.dialects(),
                                parts.settings().lock()));
            }
        }
        PlanGate gate = new WarnedOnce(parts.gate());
        TenantRun run = new TenantRun(settings, (tenant) -> {
            summary.requireSchema(tenant);
            DataSource own = tenant.dataSource();
            return move(tenant, (own == null) ? shared : turns.getOrDefault(own, shared), revisions, gate, movement);
        });
        run.move(behind);
        return summary.end(run.done(behind), run.failed(behind), System.nanoTime() - start);
    }

    private MovementResult move(
            Tenant tenant,
            Turns turns,
            ChangelogSource revisions,
            PlanGate gate,
            Function<EngineParts, MovementResult> movement)
            throws SQLException {
        try (Turns.Share share = turns.take()) {
            EngineParts own = parts(tenant, share, revisions).judgedBy(gate);
            atWork.put(tenant.id(), own);
            return movement.apply(own);
        } finally {
            atWork.remove(tenant.id());
        }
    }

    private ConnectionSource connections(Tenant tenant) {
        DataSource own = tenant.dataSource();
        return (own == null) ? parts.connections() : own::getConnection;
    }

    private EngineParts parts(Tenant tenant, ConnectionSource connections, ChangelogSource revisions) {
        String schema = tenant.schema();
        ConnectionSource own =
                (schema == null) ? connections : new TenantConnections(connections, parts.dialects(), schema);
        return parts.ofTenant(tenant.id(), own, revisions);
    }
}
