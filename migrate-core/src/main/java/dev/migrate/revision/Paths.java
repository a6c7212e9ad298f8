package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which revisions a movement passes, in the order of the movement. */
final class Paths {

    private final GraphIndex index;
    private final Reach reach;
    private final Ends ends;
    private final TargetResolver resolver;

    Paths(GraphIndex index, Reach reach, Ends ends, TargetResolver resolver) {
        this.index = index;
        this.reach = reach;
        this.ends = ends;
        this.resolver = resolver;
    }

    /** Returns what isn't applied in the ancestry of the targets, parents first. */
    List<RevisionHeader> upgrade(Collection<Target> targets, Set<String> currentHeads) {
        Current current = current(currentHeads);
        BitSet wanted = new BitSet();
        for (Target target : targets) {
            if (target.countsFromDatabase() && target.steps() < 0) {
                throw wrongWay(target, "upgrade", "up");
            }
            wanted.or(resolver.resolve(target, () -> current).positions());
        }
        BitSet path = reach.ancestors(wanted);
        path.andNot(current.applied());
        return index.ordered(path);
    }

    /** Returns what is applied above the target on the branch concerned, and all that needs it, children first. */
    List<RevisionHeader> downgrade(Target target, Set<String> currentHeads) {
        Current current = current(currentHeads);
        if (target.countsFromDatabase() && target.steps() > 0) {
            throw wrongWay(target, "downgrade", "down");
        }
        BitSet merge = mergeAtTheEnd(target, current);
        if (!merge.isEmpty()) {
            return reverted(merge, current);
        }
        Destination destination = resolver.resolve(target, () -> current);
        BitSet missing = (BitSet) destination.positions().clone();
        missing.andNot(current.applied());
        if (!missing.isEmpty()) {
            throw notApplied(target, missing, current);
        }
        return reverted(firstAbove(destination), current);
    }

    /**
     * Returns the merge that the last of some steps down reverts, or nothing if that step isn't one from a merge. Where
     * the step leads is ambiguous, but not what it reverts.
     */
    private BitSet mergeAtTheEnd(Target target, Current current) {
        boolean counted = target.countsFromDatabase() && target.branch() == null;
        if (!counted || current.heads().cardinality() != 1) {
            return new BitSet();
        }
        int position = current.heads().nextSetBit(0);
        for (int step = target.steps() + 1; step < 0; step++) {
            int[] parents = index.parents(position);
            if (parents.length != 1) {
                return new BitSet();
            }
            position = parents[0];
        }
        return (index.parents(position).length > 1) ? Reach.bits(position) : new BitSet();
    }

    private List<RevisionHeader> reverted(BitSet roots, Current current) {
        BitSet path = reach.descendants(roots);
        path.and(current.applied());
        return index.reversed(path);
    }

    /** Returns the revisions right above the destination, only those on the branch if one is named. */
    private BitSet firstAbove(Destination destination) {
        BitSet roots = new BitSet();
        if (destination.isBase()) {
            roots.or(ends.bases());
        }
        destination.positions().stream().forEach(i -> roots.or(Reach.bits(index.children(i))));
        Integer branch = destination.branch();
        if (branch != null) {
            roots.and(reach.lineage(branch));
        }
        return roots;
    }

    private Current current(Set<String> heads) {
        return Current.at(index.positions(heads), reach);
    }

    private static MigrateException wrongWay(Target target, String command, String way) {
        String opposite = command.equals("upgrade") ? "downgrade" : "upgrade";
        Target turned = new Target(target.branch(), target.symbol(), -target.steps());
        return new MigrateException(
                "Target '" + target + "' is not a target for " + command + ", which only goes " + way + ".",
                "Type: migrate " + opposite + " " + target + ", or: migrate " + command + " " + turned + ".");
    }

    private MigrateException notApplied(Target target, BitSet missing, Current current) {
        List<RevisionHeader> revisions = index.named(missing);
        String place = current.heads().isEmpty()
                ? "nothing is applied"
                : "the database is at " + Phrase.list(index.named(current.heads()));
        return new MigrateException(
                "Target '" + target + "' is not below the database: " + Phrase.list(revisions)
                        + (revisions.size() == 1 ? " is" : " are") + " not applied, " + place + ".",
                revisions.stream().map(RevisionHeader::location).toList(),
                "To apply it, type: migrate upgrade " + target + ". To go down, name an applied revision or base.",
                null);
    }
}
