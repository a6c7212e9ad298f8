package dev.migrate.actuate;

import dev.migrate.dialect.LockHolder;
import dev.migrate.engine.JournalEntry;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.State;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one database stands.
 *
 * @param product the database with its version
 * @param schema the schema that the session works in, or {@code null} where the product has none
 * @param state the state in one word
 * @param autoUpgrade whether the application upgrades it by itself
 * @param current the applied heads
 * @param heads the heads of the application's revisions
 * @param pending what an upgrade would apply, in order
 * @param history what was run, newest first, or {@code null} where a running movement leaves no connection to ask for it
 * @param running what this process is doing at this moment, or {@code null}
 * @param lockedBy who migrates, where another process does and that can be seen, or {@code null}
 * @param revisions all revisions of the application, newest first, or {@code null} if nobody asked for them
 */
public record DatabaseDescriptor(
        String product,
        @Nullable String schema,
        State state,
        boolean autoUpgrade,
        List<String> current,
        List<String> heads,
        List<PendingDescriptor> pending,
        @Nullable List<HistoryDescriptor> history,
        @Nullable RunningDescriptor running,
        @Nullable String lockedBy,
        @Nullable List<GraphDescriptor> revisions)
        implements DatabaseView {

    static DatabaseDescriptor of(
            MigrationStatus status,
            @Nullable List<JournalEntry> history,
            @Nullable List<GraphDescriptor> revisions,
            boolean autoUpgrade,
            Instant now) {
        return new DatabaseDescriptor(
                status.product(),
                status.schema(),
                status.state(),
                autoUpgrade,
                status.current().stream().sorted().toList(),
                status.heads().stream().sorted().toList(),
                status.pending().stream().map(PendingDescriptor::of).toList(),
                (history == null)
                        ? null
                        : history.stream().map(HistoryDescriptor::of).toList(),
                status.running()
                        .map((movement) -> RunningDescriptor.of(movement, now))
                        .orElse(null),
                status.lockHolder()
                        .filter((holder) -> status.running().isEmpty())
                        .map(LockHolder::host)
                        .orElse(null),
                revisions);
    }
}
