package dev.migrate.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The graph by number: a revision's position is its place in the topological order, so parents always have smaller
 * positions than their children and every closure is one sweep over a bit set.
 *
 * <p>Immutable; the arrays it hands out are read only by convention of this package.
 */
final class GraphIndex {

    private final List<RevisionHeader> revisions;
    private final Replacements replacements;
    private final Map<String, Integer> positions;
    private final int[][] parents;
    private final int[][] children;
    private final int[][] requirements;
    private final int[][] dependants;

    /**
     * Creates the index.
     *
     * @param revisions the revisions in topological order
     * @param replacements which of them stand for earlier ones
     * @param parents for each revision the positions of its down revisions
     * @param requirements for each revision the positions of its down revisions and dependencies; the very same array where
     *     nothing depends on anything
     */
    GraphIndex(List<RevisionHeader> revisions, Replacements replacements, int[][] parents, int[][] requirements) {
        this.revisions = List.copyOf(revisions);
        this.replacements = replacements;
        this.positions = new HashMap<>(revisions.size() * 2);
        for (int i = 0; i < revisions.size(); i++) {
            positions.put(revisions.get(i).id(), i);
        }
        replacements.synonyms().forEach((id, squashed) -> positions.put(id, positions.get(squashed.id())));
        this.parents = parents;
        this.children = Adjacency.reversed(parents);
        this.requirements = requirements;
        this.dependants = (requirements == parents) ? children : Adjacency.reversed(requirements);
    }

    int size() {
        return revisions.size();
    }

    List<RevisionHeader> revisions() {
        return revisions;
    }

    RevisionHeader revision(int position) {
        return revisions.get(position);
    }

    Replacements replacements() {
        return replacements;
    }

    /** Returns every id that means a revision: its own, and the last one that it replaces. */
    Set<String> names() {
        return Collections.unmodifiableSet(positions.keySet());
    }

    /** Returns the position of an exact id, or null if there is none. */
    @Nullable
    Integer position(String id) {
        return positions.get(id);
    }

    /**
     * Returns the positions of ids from the version table.
     *
     * @throws UnknownRevisionException naming every id that isn't in the graph
     */
    BitSet positions(Collection<String> ids) {
        BitSet result = new BitSet(size());
        Set<String> unknown = new TreeSet<>();
        for (String id : ids) {
            Integer position = positions.get(id);
            if (position == null) {
                unknown.add(id);
            } else {
                result.set(position);
            }
        }
        if (!unknown.isEmpty()) {
            replacements.resolved(unknown);
            throw UnknownRevisionException.inDatabase(unknown);
        }
        return result;
    }

    /** Returns the positions of the down revisions. */
    int[] parents(int position) {
        return parents[position];
    }

    /** Returns the positions of the revisions that name this one as their down revision. */
    int[] children(int position) {
        return children[position];
    }

    /** Returns the positions of everything that must be applied directly before: down revisions and dependencies. */
    int[] requirements(int position) {
        return requirements[position];
    }

    /** Returns the positions of everything that directly needs this revision, through both kinds of edges. */
    int[] dependants(int position) {
        return dependants[position];
    }

    /** Returns ids ordered by id. */
    Set<String> ids(BitSet positions) {
        Set<String> ids = new TreeSet<>();
        positions.stream().forEach(i -> ids.add(revisions.get(i).id()));
        return Collections.unmodifiableSet(ids);
    }

    /** Returns revisions ordered by id. */
    List<RevisionHeader> named(BitSet positions) {
        return positions.stream()
                .mapToObj(revisions::get)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /** Returns revisions in topological order. */
    List<RevisionHeader> ordered(BitSet positions) {
        return positions.stream().mapToObj(revisions::get).toList();
    }

    /** Returns revisions in reversed topological order. */
    List<RevisionHeader> reversed(BitSet positions) {
        List<RevisionHeader> result = new ArrayList<>(ordered(positions));
        Collections.reverse(result);
        return Collections.unmodifiableList(result);
    }
}
