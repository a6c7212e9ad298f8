package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the revision that somebody typed: by its whole id, or by the beginning of it. */
final class RevisionLookup {

    private static final int SHORTEST_PREFIX = 4;

    private final GraphIndex index;
    private final Labels labels;
    private final Reach reach;
    private final String[] sorted;

    RevisionLookup(GraphIndex index, Labels labels, Reach reach) {
        this.index = index;
        this.labels = labels;
        this.reach = reach;
        this.sorted = index.names().stream().sorted().toArray(String[]::new);
    }

    /** Returns the position of the revision that a branch is named after: the carrier of a label, or a revision. */
    int branch(Target target, String name) {
        Integer carrier = labels.carrier(name);
        return carrier == null ? find(target, name, null, "branch") : carrier;
    }

    /**
     * Returns the position of a revision.
     *
     * @param lineage the branch that it has to be on, or null
     */
    int revision(Target target, String id, @Nullable BitSet lineage) {
        return find(target, id, lineage, "revision");
    }

    private int find(Target target, String name, @Nullable BitSet lineage, String kind) {
        Integer exact = index.position(name);
        BitSet found = exact == null ? startingWith(name) : Reach.bits(exact);
        BitSet inBranch = (BitSet) found.clone();
        if (lineage != null) {
            inBranch.and(lineage);
        }
        if (inBranch.cardinality() == 1) {
            return inBranch.nextSetBit(0);
        }
        if (inBranch.cardinality() > 1) {
            List<RevisionHeader> candidates = index.named(inBranch);
            throw new AmbiguousTargetException(
                    "Target '" + target + "' is ambiguous: the ids of " + candidates.size() + " revisions start with '"
                            + name + "', " + Phrase.list(candidates) + ".",
                    candidates,
                    "Type more characters.");
        }
        throw found.isEmpty() ? unknown(target, name, kind) : notInBranch(target, found);
    }

    private BitSet startingWith(String prefix) {
        BitSet found = new BitSet();
        if (prefix.length() >= SHORTEST_PREFIX) {
            int place = Arrays.binarySearch(sorted, prefix);
            for (int i = place < 0 ? -place - 1 : place; i < sorted.length && sorted[i].startsWith(prefix); i++) {
                Integer position = index.position(sorted[i]);
                if (position != null) {
                    found.set(position);
                }
            }
        }
        return found;
    }

    private MigrateException unknown(Target target, String name, String kind) {
        RevisionHeader squashed = index.replacements().of(name);
        if (squashed != null) {
            return new UnknownRevisionException(
                    "Revision '" + name + "' is gone: it is in the middle of what " + Phrase.of(squashed)
                            + " replaces.",
                    name,
                    "Name '" + squashed.id() + "', or what comes before it.");
        }
        String asked = name.equals(target.toString())
                ? "There is no " + kind + " '" + name + "'."
                : "There is no " + kind + " '" + name + "', asked for by target '" + target + "'.";
        String tooShort =
                name.length() < SHORTEST_PREFIX && Arrays.stream(sorted).anyMatch(id -> id.startsWith(name))
                        ? "The beginning of an id needs at least " + SHORTEST_PREFIX + " characters. "
                        : "";
        Stream<String> known = Stream.concat(Arrays.stream(sorted), labels.names().stream());
        List<String> near = new ArrayList<>();
        for (String candidate : Nearest.to(name, known)) {
            Integer position = index.position(candidate);
            near.add(position == null ? "label '" + candidate + "'" : Phrase.of(index.revision(position)));
        }
        String suggestion = near.isEmpty()
                ? "List the revisions with: migrate history, and the branches with: migrate heads."
                : "Did you mean " + Phrase.or(near) + "?";
        return new UnknownRevisionException(asked, name, tooShort + suggestion);
    }

    private MigrateException notInBranch(Target target, BitSet found) {
        List<RevisionHeader> outside = index.named(found);
        BitSet heads = reach.followers(found);
        Set<String> branches = new TreeSet<>();
        found.stream().forEach(i -> branches.addAll(labels.of(i)));
        String where = branches.isEmpty()
                ? "It leads to " + Phrase.quoted(index.ids(reach.maximal(heads))) + "."
                : "It is on " + Phrase.quoted(branches) + ".";
        return new MigrateException(
                "Target '" + target + "' can't be reached: " + Phrase.list(outside) + " is not on branch '"
                        + target.branch() + "'.",
                outside.stream().map(RevisionHeader::location).toList(),
                where + " Leave out '" + target.branch() + "@', or name another branch.",
                null);
    }
}
