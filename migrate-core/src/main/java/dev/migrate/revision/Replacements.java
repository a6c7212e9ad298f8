package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which revision stands for which earlier ones that were squashed into it.
 *
 * <p>The last one of those means the same as the squashed revision: what follows it follows the squashed revision, and a
 * database that is at it is at the squashed revision. The others are gone: nothing can follow them, and a database that is
 * at one of them is in the middle of something that now happens as a whole.
 */
final class Replacements {

    private final Map<String, RevisionHeader> byReplaced = new HashMap<>();

    private Replacements() {}

    /** Reads who replaces whom, and finds lists that contradict each other or the revisions that are there. */
    static Replacements of(Map<String, RevisionHeader> byId, List<Fault> faults) {
        Replacements replacements = new Replacements();
        for (RevisionHeader revision : byId.values()) {
            if (!revision.replaces().isEmpty()) {
                replacements.add(revision, byId, faults);
            }
        }
        return replacements;
    }

    private void add(RevisionHeader squashed, Map<String, RevisionHeader> byId, List<Fault> faults) {
        List<RevisionHeader> stillThere = new ArrayList<>();
        for (String id : squashed.replaces()) {
            RevisionHeader single = byId.get(id);
            RevisionHeader first = byReplaced.putIfAbsent(id, squashed);
            if (first != null) {
                faults.add(twice(id, first, squashed));
            }
            if (single != null) {
                stillThere.add(single);
            }
        }
        if (!stillThere.isEmpty()) {
            faults.add(stillThere(squashed, stillThere));
        }
    }

    /** Returns the revision that stands for this one, if any does. */
    @Nullable
    RevisionHeader of(String id) {
        return byReplaced.get(id);
    }

    /** Returns each id that means the same as a squashed revision, with that revision. */
    Map<String, RevisionHeader> synonyms() {
        Map<String, RevisionHeader> synonyms = new HashMap<>();
        byReplaced.forEach((id, squashed) -> {
            if (isLast(id, squashed)) {
                synonyms.put(id, squashed);
            }
        });
        return synonyms;
    }

    /**
     * Returns a revision that names squashed revisions where it named what they stand for. A dependency is met by
     * whatever includes it; a parent must be the last.
     */
    RevisionHeader resolved(RevisionHeader revision) {
        if (byReplaced.isEmpty()) {
            return revision;
        }
        List<String> parents = revision.downRevisions().stream()
                .map((id) -> {
                    RevisionHeader squashed = byReplaced.get(id);
                    return (squashed != null && isLast(id, squashed)) ? squashed.id() : id;
                })
                .distinct()
                .toList();
        List<String> dependencies = revision.dependsOn().stream()
                .map((id) -> {
                    RevisionHeader squashed = byReplaced.get(id);
                    return (squashed == null) ? id : squashed.id();
                })
                .distinct()
                .toList();
        return new RevisionHeader(
                revision.id(),
                parents,
                dependencies,
                revision.branchLabels(),
                revision.message(),
                revision.location(),
                revision.replaces(),
                revision.generated());
    }

    /**
     * Returns rows of a version table with squashed revisions in the place of what they stand for.
     *
     * @throws MigrateException if a row is in the middle of a squashed revision
     */
    Set<String> resolved(Collection<String> rows) {
        Set<String> resolved = new TreeSet<>();
        for (String row : rows) {
            RevisionHeader squashed = byReplaced.get(row);
            if (squashed != null && !isLast(row, squashed)) {
                throw middle(row, squashed);
            }
            resolved.add((squashed == null) ? row : squashed.id());
        }
        return Collections.unmodifiableSet(resolved);
    }

    private static boolean isLast(String id, RevisionHeader squashed) {
        return squashed.replaces().indexOf(id) == squashed.replaces().size() - 1;
    }

    private static MigrateException middle(String row, RevisionHeader squashed) {
        int applied = squashed.replaces().indexOf(row) + 1;
        return new MigrateException(
                "The database is in the middle of what " + Phrase.of(squashed) + " replaces: it is at '" + row + "', "
                        + applied + " of " + squashed.replaces().size() + " revisions.",
                squashed.location(),
                "Deploy the release that still has the single files first, or restore those files. Nothing was"
                        + " changed.");
    }

    private static Fault twice(String id, RevisionHeader first, RevisionHeader second) {
        if (first.equals(second)) {
            return Fault.at(
                    List.of(first),
                    "Revision '" + first.id() + "' replaces '" + id + "' twice.",
                    "Keep it once, at its place in the old order.");
        }
        return Fault.at(
                List.of(first, second),
                "Revision '" + id + "' is replaced by '" + first.id() + "' and by '" + second.id() + "'.",
                "Keep it in the list of the one that has its changes.");
    }

    private static Fault stillThere(RevisionHeader squashed, List<RevisionHeader> single) {
        List<RevisionHeader> both = new ArrayList<>(single);
        both.add(0, squashed);
        List<String> ids = single.stream().map(RevisionHeader::id).toList();
        return Fault.at(
                both,
                "Revision '" + squashed.id() + "' replaces " + Phrase.quoted(ids) + ", which "
                        + (ids.size() == 1 ? "is" : "are") + " still there: the same changes would be made twice.",
                "Delete what is replaced, also from the output of an earlier build, for example with 'mvn clean'; or"
                        + " delete '" + squashed.id() + "'.");
    }
}
