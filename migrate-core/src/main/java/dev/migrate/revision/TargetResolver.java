package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says which revisions a target means, or why it can't be said. */
final class TargetResolver {

    private final GraphIndex index;
    private final Reach reach;
    private final Labels labels;
    private final RevisionLookup lookup;
    private final Ends ends;
    private final boolean clamped;

    TargetResolver(GraphIndex index, Reach reach, Labels labels, Ends ends) {
        this(index, reach, labels, new RevisionLookup(index, labels, reach), ends, false);
    }

    private TargetResolver(
            GraphIndex index, Reach reach, Labels labels, RevisionLookup lookup, Ends ends, boolean clamped) {
        this.index = index;
        this.reach = reach;
        this.labels = labels;
        this.lookup = lookup;
        this.ends = ends;
        this.clamped = clamped;
    }

    /** Returns a resolver whose walks stop at the ends of the graph. */
    TargetResolver clamping() {
        return new TargetResolver(index, reach, labels, lookup, ends, true);
    }

    /**
     * Resolves a target.
     *
     * @param current where the database is; asked for only if the target depends on it
     */
    Destination resolve(Target target, Supplier<Current> current) {
        String name = target.branch();
        Integer branch = name == null ? null : (Integer) lookup.branch(target, name);
        BitSet lineage = branch == null ? null : reach.lineage(branch);
        String symbol = target.symbol();
        if (symbol == null || target.countsFromDatabase()) {
            return steps(target, current.get(), branch, lineage);
        }
        BitSet named = named(target, symbol, current, lineage);
        return new Destination(target.steps() == 0 ? named : walk(target, named, lineage), branch);
    }

    private BitSet named(Target target, String symbol, Supplier<Current> current, @Nullable BitSet lineage) {
        return switch (symbol) {
            case Target.BASE -> new BitSet();
            case Target.HEAD -> single(target, on(lineage, ends.heads()));
            case Target.HEADS -> lineage == null ? ends.realHeads() : reach.maximal(on(lineage, ends.heads()));
            case Target.CURRENT ->
                lineage == null ? current.get().heads() : current.get().tips(index, lineage);
            default -> revision(target, symbol, lineage);
        };
    }

    private BitSet revision(Target target, String symbol, @Nullable BitSet lineage) {
        Integer carrier = labels.carrier(symbol);
        if (carrier == null) {
            return Reach.bits(lookup.revision(target, symbol, lineage));
        }
        // A label names a branch, so alone it means where the branch leads, not where it begins.
        BitSet heads = on(reach.lineage(carrier), ends.heads());
        return single(new Target(symbol, Target.HEAD, target.steps()), on(lineage, heads));
    }

    private Destination steps(Target target, Current current, @Nullable Integer branch, @Nullable BitSet lineage) {
        boolean up = target.steps() > 0;
        BitSet starts = current.heads();
        if (lineage != null) {
            starts = up ? current.tips(index, lineage) : current.removableTips(index, lineage);
        }
        if (starts.cardinality() > 1) {
            throw severalStarts(target, index.named(starts));
        }
        if (starts.isEmpty() && !up && !clamped) {
            throw nothingApplied(target);
        }
        // One step below the only head is meant on the branch of that head, also where it ends at base.
        Integer implied = branch == null && !starts.isEmpty() ? (Integer) starts.nextSetBit(0) : branch;
        return new Destination(walk(target, starts, lineage), implied);
    }

    private BitSet walk(Target target, BitSet start, @Nullable BitSet lineage) {
        StepWalk walk = new StepWalk(index, ends.bases(), target, lineage, clamped);
        int end = walk.from(start.isEmpty() ? StepWalk.BASE : start.nextSetBit(0));
        return end == StepWalk.BASE ? new BitSet() : Reach.bits(end);
    }

    private BitSet single(Target target, BitSet heads) {
        if (heads.cardinality() > 1) {
            List<RevisionHeader> named = index.named(heads);
            List<String> branches =
                    named.stream().map(head -> branchName(head, heads)).toList();
            throw new MultipleHeadsException(target, named, branches);
        }
        return heads;
    }

    /** Returns a label that leads to this head alone, or its id. */
    private String branchName(RevisionHeader head, BitSet heads) {
        return labels.names().stream()
                .filter(label -> {
                    Integer carrier = labels.carrier(label);
                    BitSet led = carrier == null ? new BitSet() : on(reach.lineage(carrier), heads);
                    return led.cardinality() == 1
                            && index.revision(led.nextSetBit(0)).equals(head);
                })
                .findFirst()
                .orElse(head.id());
    }

    private static AmbiguousTargetException severalStarts(Target target, List<RevisionHeader> starts) {
        Target example = new Target(starts.get(0).id(), target.symbol(), target.steps());
        return new AmbiguousTargetException(
                "Target '" + target + "' is ambiguous: the database is at " + starts.size() + " revisions, "
                        + Phrase.list(starts) + ".",
                starts,
                "Type the id of the revision to go to, or name the branch, for example '" + example + "'.");
    }

    private static MigrateException nothingApplied(Target target) {
        String what = target.branch() == null ? "nothing" : "nothing of branch '" + target.branch() + "'";
        return new MigrateException(
                "Target '" + target + "' goes too far: " + what + " is applied.",
                "Show what is applied with: migrate current.");
    }

    private static BitSet on(@Nullable BitSet lineage, BitSet positions) {
        BitSet result = (BitSet) positions.clone();
        if (lineage != null) {
            result.and(lineage);
        }
        return result;
    }
}
