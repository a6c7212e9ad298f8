package dev.migrate.engine;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pending revisions that somebody rolled back on purpose, with what builds on them; a start applies neither.
 *
 * @param held the journal rows of the rollbacks
 * @param blocked the held revisions and those that build on them
 * @param rest the pending revisions that may be applied, in order
 */
record HeldRevisions(List<JournalEntry> held, List<RevisionHeader> blocked, List<RevisionHeader> rest) {

    static HeldRevisions among(RevisionGraph graph, List<RevisionHeader> pending, DatabaseState state) {
        Set<String> heldIds = new TreeSet<>();
        List<JournalEntry> held = new ArrayList<>();
        for (RevisionHeader header : pending) {
            state.rollback(header).ifPresent((entry) -> {
                heldIds.add(header.id());
                held.add(entry);
            });
        }
        Set<String> blockedIds = graph.descendants(heldIds);
        List<RevisionHeader> blocked = new ArrayList<>();
        List<RevisionHeader> rest = new ArrayList<>();
        for (RevisionHeader header : pending) {
            (blockedIds.contains(header.id()) ? blocked : rest).add(header);
        }
        return new HeldRevisions(held, blocked, rest);
    }

    void warn(RunLog log) {
        for (JournalEntry entry : held) {
            log.warn(
                    "Revision {} is held: {} rolled it back at {}. It isn't applied again, nor is what builds on"
                            + " it; an explicit upgrade releases it.",
                    entry.revision(),
                    entry.who(),
                    entry.startedAt());
        }
    }
}
