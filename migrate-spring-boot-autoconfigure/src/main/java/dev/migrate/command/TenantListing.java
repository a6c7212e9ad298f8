package dev.migrate.command;

import dev.migrate.engine.State;
import dev.migrate.tenant.TenantStatus;
import dev.migrate.tenant.TenantsStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where all tenants stand: a line for each, or an object for a machine. */
final class TenantListing {

    private final Invocation invocation;

    TenantListing(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Writes it, and returns whether everything is applied for everybody. */
    boolean print(TenantsStatus status) {
        if (invocation.json()) {
            Map<String, @Nullable Object> tenants = new LinkedHashMap<>();
            status.tenants()
                    .forEach((id, tenant) -> tenants.put(id, json(tenant).toMap()));
            invocation.write(new Json().add("tenants", tenants));
        } else {
            status.tenants().forEach((id, tenant) -> invocation.console().line(line(id, tenant)));
        }
        return status.tenants().values().stream()
                .allMatch((tenant) -> tenant.state() == State.UP_TO_DATE || tenant.state() == State.EMPTY);
    }

    private String line(String id, TenantStatus tenant) {
        Console console = invocation.console();
        String error = tenant.error();
        if (error != null) {
            return id + "  " + console.styled(Style.BAD, "UNKNOWN") + "  " + error;
        }
        String heads = tenant.current().isEmpty() ? "<base>" : String.join(", ", tenant.current());
        return id + "  " + console.styled(Style.REVISION, heads) + "  "
                + console.styled(Style.MARK, String.valueOf(tenant.state()))
                + ((tenant.pending() == 0) ? "" : ", " + tenant.pending() + " pending");
    }

    private static Json json(TenantStatus tenant) {
        State state = tenant.state();
        Json json = new Json()
                .add("state", (state == null) ? "UNKNOWN" : state.name())
                .add("current", tenant.current().stream().sorted().toList())
                .add("pending", tenant.pending());
        return (tenant.error() == null) ? json : json.add("error", tenant.error());
    }
}
