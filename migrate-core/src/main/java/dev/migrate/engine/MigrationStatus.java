package dev.migrate.engine;

import dev.migrate.dialect.LockHolder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a database stands, and what is to be done.
 *
 * @param product the database with its version
 * @param schema the schema that the session works in, or {@code null} where the product has none
 * @param state the state in one word
 * @param current the applied heads
 * @param heads the heads of the application's graph
 * @param pending what an upgrade to all heads would apply, in order
 * @param running what this process is doing at this moment
 * @param lockHolder who migrates, if somebody does and that can be seen
 */
public record MigrationStatus(
        String product,
        @Nullable String schema,
        State state,
        Set<String> current,
        Set<String> heads,
        List<PendingRevision> pending,
        Optional<RunningMovement> running,
        Optional<LockHolder> lockHolder) {

    public MigrationStatus {
        pending = List.copyOf(pending);
    }
}
