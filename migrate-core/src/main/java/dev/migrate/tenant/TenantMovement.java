package dev.migrate.tenant;

import dev.migrate.engine.MovementResult;
import java.sql.SQLException;

/** Moves one tenant. */
@FunctionalInterface
interface TenantMovement {

    /**
     * Moves it.
     *
     * @throws dev.migrate.error.MigrateException if it can't be moved
     */
    MovementResult of(Tenant tenant) throws SQLException;
}
