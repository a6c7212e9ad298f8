package dev.migrate.revision;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a movement does to the version table, which has one row for each applied head.
 *
 * <p>The row changes are the fewest that lead from one set to the other: as many updates as possible, then deletes or
 * inserts for the rest, in the order of the ids. No change touches a row that another one creates. Immutable.
 *
 * @param before the rows before the movement, ordered by id
 * @param after the rows after it, ordered by id
 */
public record HeadsTransition(Set<String> before, Set<String> after) {

    /** A row that changes from one revision to another. */
    public record Update(String from, String to) {}

    public HeadsTransition {
        before = Collections.unmodifiableSortedSet(new TreeSet<>(before));
        after = Collections.unmodifiableSortedSet(new TreeSet<>(after));
    }

    /** Whether the table stays as it is. */
    public boolean isEmpty() {
        return before.equals(after);
    }

    /** Returns the rows to remove, ordered by id. */
    public List<String> deletes() {
        return removed().stream().skip(added().size()).toList();
    }

    /** Returns the rows to change, ordered by id. */
    public List<Update> updates() {
        List<String> removed = removed();
        List<String> added = added();
        return IntStream.range(0, Math.min(removed.size(), added.size()))
                .mapToObj(i -> new Update(removed.get(i), added.get(i)))
                .toList();
    }

    /** Returns the rows to add, ordered by id. */
    public List<String> inserts() {
        return added().stream().skip(removed().size()).toList();
    }

    private List<String> removed() {
        return without(before, after);
    }

    private List<String> added() {
        return without(after, before);
    }

    private static List<String> without(Collection<String> ids, Set<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).toList();
    }
}
