package dev.migrate.tenant;

import dev.migrate.engine.State;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one tenant stands.
 *
 * @param state the state in one word, or {@code null} where it can't be told
 * @param current the applied heads
 * @param pending how many revisions an upgrade would apply
 * @param error why the state can't be told, or {@code null} if it can
 */
public record TenantStatus(
        @Nullable State state,
        Set<String> current,
        int pending,
        @Nullable String error) {

    static TenantStatus unknown(String error) {
        return new TenantStatus(null, Set.of(), 0, error);
    }
}
