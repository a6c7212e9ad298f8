package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * How the version table changes when it is set to targets without running anything.
 *
 * <p>Only heads that share a branch with a target move, where dependencies count as sharing; the others stay.
 */
final class Stamp {

    private final GraphIndex index;
    private final Reach reach;
    private final TargetResolver resolver;

    Stamp(GraphIndex index, Reach reach, TargetResolver resolver) {
        this.index = index;
        this.reach = reach;
        this.resolver = resolver;
    }

    HeadsTransition to(Collection<Target> targets, Set<String> rows, boolean purge) {
        Supplier<Current> current = () -> Current.at(index.positions(rows), reach);
        List<Destination> destinations = new ArrayList<>();
        for (Target target : targets) {
            destinations.add(resolver.resolve(target, current));
        }
        BitSet stamped = together(targets, destinations);
        BitSet after = purge ? new BitSet() : index.positions(rows);
        destinations.forEach(destination -> after.andNot(moved(destination)));
        after.or(stamped);
        return new HeadsTransition(rows, index.ids(after));
    }

    private BitSet moved(Destination destination) {
        BitSet moved = new BitSet();
        Integer branch = destination.branch();
        if (!destination.isBase()) {
            destination.positions().stream().forEach(i -> moved.or(related(i)));
        } else if (branch == null) {
            moved.set(0, index.size());
        } else {
            // What the branch merely depends on is no part of it and stays.
            moved.or(reach.lineage(branch));
            moved.or(reach.descendants(Reach.bits(branch)));
        }
        return moved;
    }

    private BitSet related(int position) {
        BitSet related = reach.ancestors(Reach.bits(position));
        related.or(reach.descendants(Reach.bits(position)));
        return related;
    }

    private BitSet together(Collection<Target> targets, List<Destination> destinations) {
        BitSet stamped = new BitSet();
        destinations.forEach(destination -> stamped.or(destination.positions()));
        String asked = Phrase.quoted(targets.stream().map(Target::toString).toList());
        boolean all = destinations.stream().anyMatch(d -> d.isBase() && d.branch() == null);
        if (all && !stamped.isEmpty()) {
            throw new MigrateException(
                    "Targets " + asked + " contradict each other: base means that nothing is applied.",
                    "Stamp either base or revisions; with --purge the version table is emptied first.");
        }
        BitSet implied = (BitSet) stamped.clone();
        implied.andNot(reach.maximal(stamped));
        if (!implied.isEmpty()) {
            throw contradiction(asked, stamped, implied.nextSetBit(0));
        }
        return stamped;
    }

    private MigrateException contradiction(String asked, BitSet stamped, int lower) {
        BitSet above = reach.descendants(Reach.bits(lower));
        above.and(stamped);
        above.clear(lower);
        List<RevisionHeader> upper = index.named(above);
        RevisionHeader implied = index.revision(lower);
        List<RevisionHeader> involved = new ArrayList<>(upper);
        involved.add(0, implied);
        return new MigrateException(
                "Targets " + asked + " contradict each other: " + Phrase.of(implied) + " is already part of "
                        + Phrase.list(upper) + ".",
                involved.stream().map(RevisionHeader::location).toList(),
                "Stamp '" + upper.get(0).id() + "' if everything below it is in the database, or '" + implied.id()
                        + "' if nothing above it is.",
                null);
    }
}
