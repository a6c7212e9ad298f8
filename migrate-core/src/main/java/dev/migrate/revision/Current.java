package dev.migrate.revision;

import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * Where a database is.
 *
 * @param heads the applied revisions that no other applied one builds on
 * @param applied the heads and all their ancestors
 */
record Current(BitSet heads, BitSet applied) {

    static Current at(BitSet rows, Reach reach) {
        return new Current(reach.maximal(rows), reach.ancestors(rows));
    }

    /**
     * Returns what a branch's steps up start from: heads on the branch, or the last applied revisions of it.
     *
     * <p>A head on the branch may be missing because the branch is applied only as far as its branch point, or because
     * a revision of another branch depends on it and stands for it in the version table.
     */
    BitSet tips(GraphIndex index, BitSet lineage) {
        BitSet onBranch = (BitSet) heads.clone();
        onBranch.and(lineage);
        if (!onBranch.isEmpty()) {
            return onBranch;
        }
        onBranch = (BitSet) applied.clone();
        onBranch.and(lineage);
        return without(onBranch, onBranch, index::requirements);
    }

    /** Returns what a branch's steps down start from; nothing where only what it shares with others is applied. */
    BitSet removableTips(GraphIndex index, BitSet lineage) {
        BitSet onBranch = (BitSet) heads.clone();
        onBranch.and(lineage);
        if (!onBranch.isEmpty()) {
            return onBranch;
        }
        // Only what follows a revision stands above it on a branch; what depends on it stands on another one.
        onBranch = without(applied, applied, index::parents);
        onBranch.and(lineage);
        return onBranch;
    }

    private static BitSet without(BitSet positions, BitSet users, IntFunction<int[]> used) {
        BitSet tips = (BitSet) positions.clone();
        users.stream().forEach(user -> {
            for (int other : used.apply(user)) {
                tips.clear(other);
            }
        });
        return tips;
    }
}
