package dev.migrate.revision;

import java.util.BitSet;

/**
 * Where the graph begins and ends.
 *
 * @param bases revisions without a down revision
 * @param heads revisions that are nobody's down revision
 * @param realHeads heads that nobody depends on either: what the version table holds once everything is applied
 */
record Ends(BitSet bases, BitSet heads, BitSet realHeads) {

    static Ends of(GraphIndex index) {
        BitSet bases = new BitSet();
        BitSet heads = new BitSet();
        BitSet realHeads = new BitSet();
        for (int i = 0; i < index.size(); i++) {
            bases.set(i, index.parents(i).length == 0);
            heads.set(i, index.children(i).length == 0);
            realHeads.set(i, index.dependants(i).length == 0);
        }
        return new Ends(bases, heads, realHeads);
    }
}
