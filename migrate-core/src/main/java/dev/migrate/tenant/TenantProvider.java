package dev.migrate.tenant;

import java.util.List;

/** Tells who the tenants are; asked afresh for each movement and each look, since new ones come. */
@FunctionalInterface
public interface TenantProvider {

    /** Returns the tenants, each with an id of its own. */
    List<Tenant> tenants();

    /** Returns a provider of the same schemas each time. */
    static TenantProvider ofSchemas(List<String> schemas) {
        List<Tenant> tenants = schemas.stream().map(Tenant::ofSchema).toList();
        return () -> tenants;
    }
}
