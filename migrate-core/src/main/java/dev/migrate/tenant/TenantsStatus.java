package dev.migrate.tenant;

import dev.migrate.engine.MigrationStatus;
import java.util.Map;

/**
 * Where all tenants of a database stand.
 *
 * @param overall all of them as if they were one: the state that most needs somebody's attention, the heads of any, and what
 *     is pending for any
 * @param tenants each of them, in the provider's order
 */
public record TenantsStatus(MigrationStatus overall, Map<String, TenantStatus> tenants) {}
