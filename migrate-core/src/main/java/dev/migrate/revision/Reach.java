package dev.migrate.revision;

import java.util.BitSet;
import java.util.function.IntFunction;

/** What can be reached from a set of revisions, upwards or downwards; sets include what they start from. */
final class Reach {

    private final GraphIndex index;

    Reach(GraphIndex index) {
        this.index = index;
    }

    /** Returns everything that is applied when these revisions are: ancestors through both kinds of edges. */
    BitSet ancestors(BitSet from) {
        return down(from, 0, index::requirements);
    }

    /** Returns everything that needs one of these revisions, through both kinds of edges. */
    BitSet descendants(BitSet from) {
        return up(from, index::dependants);
    }

    /** Returns everything that follows these revisions by down revisions alone. */
    BitSet followers(BitSet from) {
        return up(from, index::children);
    }

    /** Returns a revision's branch: what it follows and what follows it, by down revisions alone. */
    BitSet lineage(int position) {
        BitSet from = bits(position);
        BitSet result = followers(from);
        result.or(down(from, 0, index::parents));
        return result;
    }

    /** Returns the wanted revisions that are among the ancestors of others, or are one of them. */
    BitSet implied(BitSet wanted, BitSet by) {
        BitSet result = by;
        // Ancestors have smaller positions: below the smallest wanted one there is nothing to find.
        if (!wanted.isEmpty() && by.length() > wanted.nextSetBit(0)) {
            result = down(by, wanted.nextSetBit(0), index::requirements);
        }
        BitSet found = (BitSet) wanted.clone();
        found.and(result);
        return found;
    }

    /** Returns the revisions of a set that none of the others builds on. */
    BitSet maximal(BitSet positions) {
        BitSet result = (BitSet) positions.clone();
        if (positions.cardinality() > 1) {
            BitSet below = new BitSet();
            positions.stream().forEach(i -> {
                for (int required : index.requirements(i)) {
                    below.set(required);
                }
            });
            result.andNot(implied(positions, below));
        }
        return result;
    }

    static BitSet bits(int... positions) {
        BitSet result = new BitSet();
        for (int position : positions) {
            result.set(position);
        }
        return result;
    }

    private static BitSet down(BitSet from, int floor, IntFunction<int[]> edges) {
        BitSet reached = (BitSet) from.clone();
        for (int i = reached.length() - 1; i >= floor; i = reached.previousSetBit(i - 1)) {
            for (int next : edges.apply(i)) {
                reached.set(next);
            }
        }
        return reached;
    }

    private static BitSet up(BitSet from, IntFunction<int[]> edges) {
        BitSet reached = (BitSet) from.clone();
        for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
            for (int next : edges.apply(i)) {
                reached.set(next);
            }
        }
        return reached;
    }
}
