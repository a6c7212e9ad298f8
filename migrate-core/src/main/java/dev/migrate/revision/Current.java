package dev.migrate.revision;

import java.util.BitSet;

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
        return withoutFollowers(index, onBranch, onBranch);
    }

    /** Returns what a branch's steps down start from; nothing where only what it shares with others is applied. */
    BitSet removableTips(GraphIndex index, BitSet lineage) {
        BitSet onBranch = (BitSet) heads.clone();
        onBranch.and(lineage);
        if (!onBranch.isEmpty()) {
            return onBranch;
        }
        onBranch = withoutFollowers(index, applied, applied);
        onBranch.and(lineage);
        return onBranch;
    }

    private static BitSet withoutFollowers(GraphIndex index, BitSet positions, BitSet among) {
        BitSet tips = (BitSet) positions.clone();
        among.stream().forEach(i -> {
            for (int parent : index.parents(i)) {
                tips.clear(parent);
            }
        });
        return tips;
    }
}
