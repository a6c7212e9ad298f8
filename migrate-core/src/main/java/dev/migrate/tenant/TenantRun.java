package dev.migrate.tenant;

import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.MovementResult;
import dev.migrate.engine.WorkThreads;
import dev.migrate.error.MigrateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Moves many tenants, so many at a time as configured, and keeps what became of each. For one run. */
final class TenantRun {

    private final TenantSettings settings;
    private final TenantMovement movement;
    private final Map<String, MovementResult> done = new ConcurrentHashMap<>();
    private final Map<String, RuntimeException> failed = new ConcurrentHashMap<>();

    TenantRun(TenantSettings settings, TenantMovement movement) {
        this.settings = settings;
        this.movement = movement;
    }

    /** Moves them, and returns when the last one is through. */
    void move(List<Tenant> tenants) {
        if (tenants.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(
                Math.min(settings.parallelism(), tenants.size()), new WorkThreads("migrate-tenant-"));
        try {
            List<Future<?>> all = new ArrayList<>();
            tenants.forEach((tenant) -> all.add(threads.submit(() -> move(tenant))));
            for (Future<?> each : all) {
                each.get();
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException(
                    "The upgrade of the tenants was interrupted.",
                    "Start again: tenants that are done stay so, and the next run takes up the others.");
        } catch (ExecutionException ex) {
            throw new IllegalStateException("a tenant's failure was not kept", ex);
        } finally {
            threads.shutdownNow();
        }
    }

    private void move(Tenant tenant) {
        if (settings.onError() == OnError.STOP && !failed.isEmpty()) {
            return;
        }
        try {
            done.put(tenant.id(), movement.of(tenant));
        } catch (SQLException ex) {
            failed.put(tenant.id(), new DatabaseAccessException("Could not connect for the tenant", ex));
        } catch (RuntimeException ex) {
            // Whatever goes wrong with one tenant is told at the end, beside what went wrong with others.
            failed.put(tenant.id(), ex);
        }
    }

    /** Returns what was done, by tenant, in the tenants' order. */
    Map<String, MovementResult> done(List<Tenant> tenants) {
        return inOrder(tenants, done);
    }

    /** Returns what failed, by tenant, in the tenants' order. */
    Map<String, RuntimeException> failed(List<Tenant> tenants) {
        return inOrder(tenants, failed);
    }

    private static <T> Map<String, T> inOrder(List<Tenant> tenants, Map<String, T> byId) {
        Map<String, T> ordered = new LinkedHashMap<>();
        for (Tenant tenant : tenants) {
            T value = byId.get(tenant.id());
            if (value != null) {
                ordered.put(tenant.id(), value);
            }
        }
        return ordered;
    }
}
