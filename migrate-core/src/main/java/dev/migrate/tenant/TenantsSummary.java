package dev.migrate.tenant;

import dev.migrate.engine.Direction;
import dev.migrate.engine.MovementResult;
import dev.migrate.engine.RunLog;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is said of an upgrade of all tenants before it begins and when it is over. */
final class TenantsSummary {

    private final RunLog log;
    private final String target;
    private final List<TenantLook> looks;
    private final List<Tenant> behind;
    private final Set<String> withoutSchema;

    TenantsSummary(RunLog log, String target, List<TenantLook> looks, boolean automatic) {
        this.log = log;
        this.target = target;
        this.looks = looks;
        this.behind = looks.stream()
                .filter((look) -> !look.isAt(target, automatic))
                .map(TenantLook::tenant)
                .toList();
        this.withoutSchema = looks.stream()
                .filter(TenantLook::isWithoutSchema)
                .map((look) -> look.tenant().id())
                .collect(Collectors.toSet());
    }

    /** Returns the tenants for whom there is, or may be, something to do. */
    List<Tenant> behind() {
        return behind;
    }

    void begin(int parallelism) {
        if (behind.isEmpty()) {
            log.info("All {} tenants are up to date according to Migrate.", looks.size());
        } else {
            log.info(
                    "Upgrading {} of {} tenants to {}, {} at a time.",
                    behind.size(),
                    looks.size(),
                    target,
                    Math.min(parallelism, behind.size()));
        }
    }

    /** Makes sure that a tenant has a place. */
    void requireSchema(Tenant tenant) {
        if (withoutSchema.contains(tenant.id())) {
            throw TenantConnections.noSuchSchema(String.valueOf(tenant.schema()));
        }
    }

    /**
     * Says what became of it.
     *
     * @throws TenantsFailedException if any failed
     */
    TenantsMoved end(Map<String, MovementResult> done, Map<String, RuntimeException> failed, long nanos) {
        Duration duration = Duration.ofNanos(nanos);
        if (!failed.isEmpty()) {
            log.warn(
                    "Migrate upgrade to {} FAILED for {} of {} tenants: {}. {} were upgraded in {} ms.",
                    target,
                    failed.size(),
                    looks.size(),
                    String.join(", ", failed.keySet()),
                    done.size(),
                    duration.toMillis());
            throw TenantsFailedException.of(
                    "upgraded to '" + target + "'", failed, looks.size(), behind.size() - done.size() - failed.size());
        }
        if (!behind.isEmpty()) {
            log.info(
                    "Migrate upgrade to {} COMPLETED for {} tenants in {} ms.",
                    target,
                    done.size(),
                    duration.toMillis());
        }
        return new TenantsMoved(overall(done, duration), looks.size(), done);
    }

    private MovementResult overall(Map<String, MovementResult> done, Duration duration) {
        Set<String> before = new TreeSet<>();
        Set<String> after = new TreeSet<>();
        Set<String> revisions = new LinkedHashSet<>();
        for (TenantLook look : looks) {
            MovementResult moved = done.get(look.tenant().id());
            if (moved != null) {
                before.addAll(moved.headsBefore());
                after.addAll(moved.headsAfter());
                revisions.addAll(moved.revisions());
            } else if (look.state() != null) {
                before.addAll(look.state().current());
                after.addAll(look.state().current());
            }
        }
        return new MovementResult(Direction.UPGRADE, target, before, after, List.copyOf(revisions), duration);
    }
}
