package dev.migrate.actuate;

import dev.migrate.tenant.TenantStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one tenant stands.
 *
 * @param state the state in one word, {@code UNKNOWN} where it can't be told
 * @param current the applied heads
 * @param pending how many revisions an upgrade would apply
 * @param error why the state can't be told, or {@code null}
 */
public record TenantDescriptor(
        String state,
        List<String> current,
        int pending,
        @Nullable String error) {

    static TenantDescriptor of(TenantStatus status) {
        return new TenantDescriptor(
                (status.state() == null) ? "UNKNOWN" : status.state().name(),
                status.current().stream().sorted().toList(),
                status.pending(),
                status.error());
    }
}
