package dev.migrate.autoconfigure;

import dev.migrate.tenant.QueriedTenants;
import dev.migrate.tenant.Tenant;
import dev.migrate.tenant.TenantProvider;
import dev.migrate.tenant.TenantSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.StringUtils;

/** The tenants of a database: those that beans provide, then those that properties name, then those that a query finds. */
final class ConfiguredTenants implements TenantProvider {

    private final List<TenantProvider> sources;

    private ConfiguredTenants(List<TenantProvider> sources) {
        this.sources = sources;
    }

    /** Returns nothing where no tenants are meant. */
    static Optional<TenantProvider> of(MigratedDatabase database, List<TenantProvider> beans) {
        TenantProperties properties = database.properties().tenants();
        List<TenantProvider> sources = new ArrayList<>(beans);
        if (!properties.schemas().isEmpty()) {
            sources.add(TenantProvider.ofSchemas(properties.schemas()));
        }
        String query = properties.query();
        if (StringUtils.hasText(query)) {
            sources.add(new QueriedTenants(database.dataSource()::getConnection, query));
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(new ConfiguredTenants(sources));
    }

    static TenantSettings settings(MigrateProperties properties) {
        TenantProperties tenants = properties.tenants();
        return new TenantSettings(tenants.parallelism(), tenants.onError());
    }

    /** Returns a tenant that is told of twice as it is told first. */
    @Override
    public List<Tenant> tenants() {
        Map<String, Tenant> byId = new LinkedHashMap<>();
        sources.forEach((source) -> source.tenants().forEach((tenant) -> byId.putIfAbsent(tenant.id(), tenant)));
        return List.copyOf(byId.values());
    }
}
