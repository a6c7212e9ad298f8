package dev.migrate.engine;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionHeader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a database stands: its applied heads and what the journal last says of each revision.
 *
 * @param tables which of the tool's tables exist
 * @param heads the rows of the version table
 * @param last each revision's last movement
 * @param lastDone each revision's last movement that succeeded
 * @param lastSequence the number of the journal's last row, 0 for none
 */
record DatabaseState(
        Bookkeeping.Existing tables,
        Set<String> heads,
        Map<String, JournalEntry> last,
        Map<String, JournalEntry> lastDone,
        long lastSequence) {

    static DatabaseState of(Bookkeeping.Existing tables, Set<String> heads, List<JournalEntry> oldestFirst) {
        Map<String, JournalEntry> last = new HashMap<>();
        Map<String, JournalEntry> lastDone = new HashMap<>();
        long lastSequence = 0;
        for (JournalEntry entry : oldestFirst) {
            last.put(entry.revision(), entry);
            if (entry.outcome() == Outcome.SUCCEEDED) {
                lastDone.put(entry.revision(), entry);
            }
            lastSequence = entry.sequence();
        }
        return new DatabaseState(tables, heads, last, lastDone, lastSequence);
    }

    /**
     * Returns the same state with squashed revisions as heads where the version table still has what they replace.
     *
     * @throws dev.migrate.error.MigrateException if the database is in the middle of a squashed revision
     */
    DatabaseState in(RevisionGraph graph) {
        Set<String> resolved = graph.resolveRows(heads);
        return resolved.equals(heads) ? this : new DatabaseState(tables, resolved, last, lastDone, lastSequence);
    }

    /**
     * Returns the rollback of a revision that nobody has applied since, or of the last one that it replaces, if that was
     * somebody's intention.
     */
    Optional<JournalEntry> rollback(RevisionHeader notApplied) {
        JournalEntry entry = lastDone.get(notApplied.id());
        List<String> replaced = notApplied.replaces();
        if (entry == null && !replaced.isEmpty()) {
            entry = lastDone.get(replaced.get(replaced.size() - 1));
        }
        return Optional.ofNullable(entry).filter((done) -> done.direction() == Direction.DOWNGRADE);
    }

    /** Whether no revision's last movement failed or is still on, whatever it may have left. */
    boolean endedWell() {
        return last.values().stream().allMatch((entry) -> entry.outcome() == Outcome.SUCCEEDED);
    }

    /** Returns the movement that left a part of its statements in the database, unless a stamp has answered for it. */
    Optional<JournalEntry> partial() {
        long stamped = lastDone.values().stream()
                .filter((entry) -> entry.direction() == Direction.STAMP)
                .mapToLong(JournalEntry::sequence)
                .max()
                .orElse(0);
        return last.values().stream()
                .filter(JournalEntry::isPartial)
                .filter((entry) -> entry.sequence() > stamped)
                .findFirst();
    }
}
