package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/** What lies between the two ends of a range, both included, children first. */
final class History {

    private final GraphIndex index;
    private final Reach reach;
    private final TargetResolver resolver;

    History(GraphIndex index, Reach reach, TargetResolver resolver) {
        this.index = index;
        this.reach = reach;
        this.resolver = resolver.clamping();
    }

    /**
     * Returns the revisions of a range.
     *
     * <p>Steps count from the other end, {@code a:+2} from {@code a}; where both ends are steps, from the database.
     */
    List<RevisionHeader> of(RevisionRange range, Supplier<Current> database) {
        Target from = range.fromOrBase();
        Target to = range.toOrHeads();
        if (to.isRelative() && !from.isRelative()) {
            Destination lower = resolver.resolve(from, database);
            return between(range, lower, resolver.resolve(to, at(lower)));
        }
        Destination upper = resolver.resolve(to, database);
        boolean counted = from.isRelative() && !to.isRelative();
        return between(range, resolver.resolve(from, counted ? at(upper) : database), upper);
    }

    private Supplier<Current> at(Destination end) {
        return () -> Current.at(end.positions(), reach);
    }

    private List<RevisionHeader> between(RevisionRange range, Destination lower, Destination upper) {
        BitSet last = (BitSet) upper.positions().clone();
        Integer branch = lower.branch();
        if (lower.isBase() && branch != null) {
            last.and(reach.lineage(branch));
        }
        BitSet found = reach.ancestors(last);
        BitSet outside = (BitSet) lower.positions().clone();
        outside.andNot(found);
        if (!outside.isEmpty()) {
            throw backwards(range, index.named(outside), upper);
        }
        if (!lower.isBase()) {
            found.and(reach.followers(lower.positions()));
        }
        return index.reversed(found);
    }

    private MigrateException backwards(RevisionRange range, List<RevisionHeader> outside, Destination upper) {
        String end = upper.isBase() ? "base" : Phrase.list(index.named(upper.positions()));
        return new MigrateException(
                "Range '" + range + "' leads nowhere: " + Phrase.list(outside) + (outside.size() == 1 ? " does" : " do")
                        + " not come before " + end + ".",
                outside.stream().map(RevisionHeader::location).toList(),
                "Type the earlier revision first, or leave out one end.",
                null);
    }
}
