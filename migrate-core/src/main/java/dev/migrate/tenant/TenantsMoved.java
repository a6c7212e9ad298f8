package dev.migrate.tenant;

import dev.migrate.engine.MovementResult;
import java.util.Map;

/**
 * What an upgrade of all tenants did.
 *
 * @param overall all of them as if they were one: the heads of any, and the revisions that ran for any
 * @param tenants how many tenants there are
 * @param moved what was done for each tenant for whom there was something to do
 */
public record TenantsMoved(MovementResult overall, int tenants, Map<String, MovementResult> moved) {}
