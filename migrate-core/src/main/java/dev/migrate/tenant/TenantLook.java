package dev.migrate.tenant;

import dev.migrate.engine.SchemaState;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a tenant beside all others.
 *
 * @param tenant the tenant
 * @param state where its schema stands, or {@code null} for a tenant that has to be asked by itself
 */
record TenantLook(Tenant tenant, @Nullable SchemaState state) {

    /** Whether it is certain that a movement would find nothing to do. */
    boolean isAt(String target, boolean automatic) {
        return state != null && state.exists() && state.isAt(target, automatic);
    }

    /** Whether it is certain that the tenant has no place. */
    boolean isWithoutSchema() {
        return state != null && !state.exists();
    }
}
