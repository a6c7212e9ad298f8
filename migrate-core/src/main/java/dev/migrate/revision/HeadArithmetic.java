package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * How the applied heads change when one revision is applied or reverted.
 *
 * <p>Dependencies that an ancestor has too need no row of their own: a row stands for everything below it.
 */
final class HeadArithmetic {

    private final GraphIndex index;
    private final Reach reach;

    HeadArithmetic(GraphIndex index, Reach reach) {
        this.index = index;
        this.reach = reach;
    }

    /** Replaces the heads that the revision builds on by the revision. */
    HeadsTransition upgrade(Set<String> currentHeads, int position) {
        BitSet heads = index.positions(currentHeads);
        BitSet required = Reach.bits(index.requirements(position));
        BitSet missing = (BitSet) required.clone();
        missing.andNot(reach.implied(required, heads));
        if (!missing.isEmpty()) {
            throw impossible(position, "applied", index.named(missing), "not applied", "Apply what it needs first.");
        }
        if (!reach.implied(Reach.bits(position), heads).isEmpty()) {
            throw impossible(
                    position, "applied", List.of(index.revision(position)), "applied already", "Leave it out.");
        }
        heads.andNot(required);
        heads.set(position);
        return transition(currentHeads, heads);
    }

    /** Replaces the revision by what it builds on, as far as no other head stands for it. */
    HeadsTransition downgrade(Set<String> currentHeads, int position) {
        BitSet heads = index.positions(currentHeads);
        RevisionHeader revision = index.revision(position);
        if (!heads.get(position)) {
            throw impossible(position, "reverted", List.of(revision), "no head", "Revert what builds on it first.");
        }
        heads.clear(position);
        for (int head = heads.nextSetBit(position); head >= 0; head = heads.nextSetBit(head + 1)) {
            if (!reach.implied(Reach.bits(position), Reach.bits(head)).isEmpty()) {
                throw impossible(
                        position, "reverted", List.of(index.revision(head)), "applied", "Revert what needs it first.");
            }
        }
        BitSet restored = Reach.bits(index.requirements(position));
        restored.andNot(reach.implied(restored, heads));
        heads.or(reach.maximal(restored));
        return transition(currentHeads, heads);
    }

    private HeadsTransition transition(Set<String> before, BitSet after) {
        return new HeadsTransition(before, index.ids(after));
    }

    private MigrateException impossible(
            int position, String movement, List<RevisionHeader> reason, String state, String remedy) {
        RevisionHeader revision = index.revision(position);
        return new MigrateException(
                "Revision " + Phrase.of(revision) + " can't be " + movement + ": " + Phrase.list(reason)
                        + (reason.size() == 1 ? " is " : " are ") + state + ".",
                revision.location(),
                remedy);
    }
}
