package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk of some steps up or down the down revisions, where every step must be the only one possible.
 *
 * @param lineage the branch to stay on, or null
 * @param clamped whether a walk beyond the end stops there instead of failing
 */
record StepWalk(
        GraphIndex index,
        BitSet bases,
        Target target,
        @Nullable BitSet lineage,
        boolean clamped) {

    /** What a walk starts from or ends at when nothing is applied. */
    static final int BASE = -1;

    int from(int start) {
        int position = start;
        int steps = target.steps();
        for (int walked = 0; walked < Math.abs(steps); walked++) {
            BitSet next = steps > 0 ? above(position) : below(position);
            if (next.cardinality() > 1) {
                throw ambiguous(position, index.named(next));
            }
            if (!next.isEmpty()) {
                position = next.nextSetBit(0);
            } else if (steps < 0 && position != BASE) {
                position = BASE;
            } else if (clamped) {
                return position;
            } else {
                throw tooFar(start, position, walked);
            }
        }
        return position;
    }

    private BitSet above(int position) {
        return onBranch(position == BASE ? (BitSet) bases.clone() : Reach.bits(index.children(position)));
    }

    private BitSet below(int position) {
        return onBranch(position == BASE ? new BitSet() : Reach.bits(index.parents(position)));
    }

    private BitSet onBranch(BitSet positions) {
        if (lineage != null) {
            positions.and(lineage);
        }
        return positions;
    }

    private AmbiguousTargetException ambiguous(int position, List<RevisionHeader> next) {
        String direction = target.steps() > 0 ? "above " : "below ";
        Target example = new Target(next.get(0).id(), target.symbol(), target.steps());
        return new AmbiguousTargetException(
                "Target '" + target + "' is ambiguous: " + direction + name(position) + " come " + Phrase.list(next)
                        + ".",
                next,
                "Type the id of the revision that you mean, or name its branch, for example '" + example + "'.");
    }

    private MigrateException tooFar(int start, int end, int walked) {
        boolean up = target.steps() > 0;
        if (walked == 0) {
            return new MigrateException(
                    "Target '" + target + "' goes too far: nothing comes " + (up ? "above " : "below ") + name(start)
                            + ".",
                    "List the revisions with: migrate history.");
        }
        String distance = walked + (walked == 1 ? " step " : " steps ") + (up ? "below " : "above ") + name(end);
        Target fitting = new Target(target.branch(), target.symbol(), up ? walked : -walked);
        return new MigrateException(
                "Target '" + target + "' goes too far: " + name(start) + " is only " + distance + ".",
                "Type '" + fitting + "' to go to " + name(end) + ".");
    }

    private String name(int position) {
        return position == BASE ? "base" : Phrase.of(index.revision(position));
    }
}
