package dev.migrate.actuate;

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
 * @param history what was run, newest first
 * @param running what this process is doing at this moment, or {@code null}
 */
public record DatabaseDescriptor(
        String product,
        @Nullable String schema,
        State state,
        boolean autoUpgrade,
        List<String> current,
        List<String> heads,
        List<PendingDescriptor> pending,
        List<HistoryDescriptor> history,
        @Nullable RunningDescriptor running)
        implements DatabaseView {

    static DatabaseDescriptor of(MigrationStatus status, List<JournalEntry> history, boolean autoUpgrade, Instant now) {
        return new DatabaseDescriptor(
                status.product(),
                status.schema(),
                status.state(),
                autoUpgrade,
                status.current().stream().sorted().toList(),
                status.heads().stream().sorted().toList(),
                status.pending().stream().map(PendingDescriptor::of).toList(),
                history.stream().map(HistoryDescriptor::of).toList(),
                status.running()
                        .map((movement) -> RunningDescriptor.of(movement, now))
                        .orElse(null));
    }
}
