package dev.migrate.actuate;

import dev.migrate.engine.PendingRevision;
import dev.migrate.engine.PlanNote;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision that waits to be applied.
 *
 * @param revision its id
 * @param downRevisions the revisions that it follows
 * @param message what it does, in the author's words
 * @param type in which form it is written
 * @param source its file or class
 * @param held whether somebody rolled it back on purpose, or it builds on such a one
 * @param reversible whether there is a way back, or {@code null} where its file can't be read
 * @param findings what speaks against running it
 * @param error why its file can't be read, or {@code null}
 */
public record PendingDescriptor(
        String revision,
        List<String> downRevisions,
        String message,
        String type,
        String source,
        boolean held,
        @Nullable Boolean reversible,
        List<String> findings,
        @Nullable String error) {

    static PendingDescriptor of(PendingRevision pending) {
        try {
            List<String> findings =
                    pending.notes().stream().map(PlanNote::toString).toList();
            return of(pending, pending.reversible(), findings, null);
        } catch (MigrateException ex) {
            return of(pending, null, List.of(), ex.getMessage());
        }
    }

    private static PendingDescriptor of(
            PendingRevision pending, @Nullable Boolean reversible, List<String> findings, @Nullable String error) {
        RevisionHeader header = pending.migration().header();
        return new PendingDescriptor(
                header.id(),
                header.downRevisions(),
                header.message(),
                pending.migration().type().label(),
                header.location().source(),
                pending.held(),
                reversible,
                findings,
                error);
    }
}
