package dev.migrate.autoconfigure;

import dev.migrate.tenant.OnError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who shares the database, each in a schema with books of its own.
 *
 * @param schemas Schemas of the tenants.
 * @param query SQL that lists the schemas of the tenants in its first column.
 * @param parallelism How many tenants are upgraded at a time.
 * @param onError What becomes of the other tenants when one can't be upgraded.
 */
public record TenantProperties(
        @DefaultValue List<String> schemas,
        @Nullable String query,
        @DefaultValue("4") int parallelism,
        @DefaultValue("continue") OnError onError) {

    public TenantProperties {
        schemas = List.copyOf(schemas);
    }
}
