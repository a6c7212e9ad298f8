package dev.migrate.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

    /** Returns those of the revisions that somebody rolled back on purpose and nobody has applied since. */
    Set<String> held(Collection<String> notApplied) {
        Set<String> held = new TreeSet<>();
        for (String revision : notApplied) {
            JournalEntry entry = lastDone.get(revision);
            if (entry != null && entry.direction() == Direction.DOWNGRADE) {
                held.add(revision);
            }
        }
        return held;
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
