package dev.migrate.autoconfigure;

import dev.migrate.engine.State;
import dev.migrate.tenant.TenantStatus;
import dev.migrate.tenant.TenantsStatus;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which tenants wait for an upgrade, in few words however many there are.
 *
 * @param tenants each tenant by its id; empty for a database without tenants
 */
record TenantsInArrears(Map<String, TenantStatus> tenants) {

    private static final int NAMED = 5;

    static TenantsInArrears of(TenantsStatus status) {
        return new TenantsInArrears(status.tenants());
    }

    /** Whether it can be told of each where it stands. */
    boolean canBeTold() {
        return tenants.values().stream().noneMatch(TenantsInArrears::isUnknown);
    }

    /** Returns for whom something is pending, to be put behind that. */
    String whoWaits() {
        List<Map.Entry<String, TenantStatus>> waiting = those((tenant) -> tenant.pending() > 0);
        return tenants.isEmpty()
                ? ""
                : " for " + waiting.size() + " of " + tenants.size() + " tenants ("
                        + first(waiting, TenantsInArrears::waiting) + ")";
    }

    /** Returns a sentence about those that can't be read, with a space before it; nothing if there are none. */
    String whoCannotBeRead() {
        List<Map.Entry<String, TenantStatus>> unknown = those(TenantsInArrears::isUnknown);
        return unknown.isEmpty()
                ? ""
                : " " + unknown.size() + " of " + tenants.size() + " tenants can't be read: "
                        + first(unknown, (id, tenant) -> "'" + id + "' (" + tenant.error() + ")") + ".";
    }

    private List<Map.Entry<String, TenantStatus>> those(Predicate<TenantStatus> wanted) {
        return tenants.entrySet().stream()
                .filter((entry) -> wanted.test(entry.getValue()))
                .toList();
    }

    private static String waiting(String id, TenantStatus tenant) {
        boolean usual = tenant.state() == State.PENDING || tenant.state() == State.HELD;
        return "'" + id + "'" + (usual ? "" : " " + tenant.state());
    }

    private static String first(
            List<Map.Entry<String, TenantStatus>> some, BiFunction<String, TenantStatus, String> word) {
        int more = some.size() - NAMED;
        return some.stream()
                        .limit(NAMED)
                        .map((entry) -> word.apply(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", "))
                + ((more > 0) ? " and " + more + " more" : "");
    }

    private static boolean isUnknown(TenantStatus tenant) {
        return tenant.state() == null;
    }
}
