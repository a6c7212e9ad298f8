package dev.migrate.revision;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The revisions and what they build on: which come first, where branches begin and meet, and which way leads from where a
 * database is to a target.
 *
 * <p>Revisions are connected by down revisions, which form branches, and by dependencies, which only say what must be
 * applied before. A set of current heads stands for the heads and all their ancestors through both. Sets of ids are
 * ordered by id, and lists of revisions are in an order that depends only on the revisions themselves.
 *
 * <p>Immutable and safe for use by several threads. Every method is linear in the size of the graph or better. Methods
 * that take current heads throw {@link UnknownRevisionException} if one of them isn't in the graph and is needed.
 */
public final class RevisionGraph {

    private final GraphIndex index;
    private final Reach reach;
    private final Labels labels;
    private final Ends ends;
    private final TargetResolver resolver;
    private final Paths paths;

    private RevisionGraph(GraphIndex index) {
        this.index = index;
        this.reach = new Reach(index);
        this.labels = new Labels(index);
        this.ends = Ends.of(index);
        this.resolver = new TargetResolver(index, reach, labels, ends);
        this.paths = new Paths(index, reach, ends, resolver);
    }

    /**
     * Builds a graph from revisions in any order.
     *
     * @throws InvalidGraphException naming every fault and every file involved: ids and labels used twice, down revisions
     *     and dependencies that don't exist, and cycles
     */
    public static RevisionGraph of(Collection<RevisionHeader> revisions) {
        return new RevisionGraph(GraphLoader.load(revisions));
    }

    /** Returns all revisions, each after everything that it needs. */
    public List<RevisionHeader> revisions() {
        return index.revisions();
    }

    /** Returns the revision with exactly this id, or the one that it was the last part of, if there is one. */
    public Optional<RevisionHeader> find(String id) {
        return Optional.ofNullable(index.position(id)).map(index::revision);
    }

    /**
     * Returns the revision with exactly this id, or the one that it was the last part of.
     *
     * @throws UnknownRevisionException if there is none
     */
    public RevisionHeader get(String id) {
        return index.revision(position(id));
    }

    /**
     * Returns rows of a version table as revisions of this graph: a squashed revision in the place of the last one that
     * it replaces. Ids that nobody knows stay as they are.
     *
     * @throws dev.migrate.error.MigrateException if a row is another one of those that a squashed revision replaces: the
     *     database is in the middle of it
     */
    public Set<String> resolveRows(Set<String> rows) {
        return index.replacements().resolved(rows);
    }

    /** Returns the ids that are not in the graph. */
    public Set<String> unknown(Set<String> ids) {
        Set<String> unknown = new TreeSet<>(ids);
        unknown.removeIf(id -> index.position(id) != null);
        return Collections.unmodifiableSet(unknown);
    }

    /** Returns the revisions that no other one names as its down revision. */
    public Set<String> heads() {
        return index.ids(ends.heads());
    }

    /** Returns the heads that no other revision depends on: the version table when everything is applied. */
    public Set<String> realHeads() {
        return index.ids(ends.realHeads());
    }

    /** Returns the revisions without a down revision. */
    public Set<String> bases() {
        return index.ids(ends.bases());
    }

    /** Returns the revisions that name this one as their down revision. */
    public Set<String> children(String id) {
        return index.ids(Reach.bits(index.children(position(id))));
    }

    /** Returns the revisions with several children. */
    public Set<String> branchPoints() {
        BitSet points = new BitSet();
        for (int i = 0; i < index.size(); i++) {
            points.set(i, index.children(i).length > 1);
        }
        return index.ids(points);
    }

    /**
     * Returns the labels of the branches that a revision is on: those of everything it follows, and those of what follows
     * it as long as it is on no other branch too.
     */
    public Set<String> labels(String id) {
        return labels.of(position(id));
    }

    /** Whether the second revision needs the first one, through both kinds of edges, or is the same. */
    public boolean isAncestor(String ancestor, String descendant) {
        BitSet wanted = Reach.bits(position(ancestor));
        return !reach.implied(wanted, Reach.bits(position(descendant))).isEmpty();
    }

    /** Returns these revisions and everything they need, through both kinds of edges. */
    public Set<String> ancestors(Collection<String> ids) {
        return index.ids(reach.ancestors(positions(ids)));
    }

    /** Returns these revisions and everything that needs one of them, through both kinds of edges. */
    public Set<String> descendants(Collection<String> ids) {
        return index.ids(reach.descendants(positions(ids)));
    }

    /** Whether nothing is pending: the current heads stand for every revision. */
    public boolean isUpToDate(Set<String> currentHeads) {
        return reach.implied(ends.realHeads(), index.positions(currentHeads)).equals(ends.realHeads());
    }

    /**
     * Returns the revisions that a target means; empty for base.
     *
     * @throws MultipleHeadsException if {@code head} means several
     * @throws AmbiguousTargetException if a prefix or a number of steps leads to several
     * @throws UnknownRevisionException if it names what isn't there
     * @throws dev.migrate.error.MigrateException if it leads beyond the ends of the graph or off the branch
     */
    public Set<String> resolve(Target target, Set<String> currentHeads) {
        return index.ids(resolver.resolve(target, at(currentHeads)).positions());
    }

    /**
     * Returns what has to be applied to reach a target, in the order of application; empty if all of it is applied.
     *
     * @throws dev.migrate.error.MigrateException as for {@link #resolve}, and if the target counts steps down
     */
    public List<RevisionHeader> upgradePath(Target target, Set<String> currentHeads) {
        return paths.upgrade(List.of(target), currentHeads);
    }

    /** Returns what has to be applied to reach all of several targets, in the order of application. */
    public List<RevisionHeader> upgradePath(Collection<Target> targets, Set<String> currentHeads) {
        return paths.upgrade(targets, currentHeads);
    }

    /**
     * Returns what has to be reverted to get down to a target, in the order of reverting.
     *
     * <p>That is everything applied above the target, on its branch only if the target names one, and everything that
     * needs what is reverted; what the reverted revisions depended on stays.
     *
     * @throws dev.migrate.error.MigrateException as for {@link #resolve}, and if the target isn't applied or counts steps
     *     up
     */
    public List<RevisionHeader> downgradePath(Target target, Set<String> currentHeads) {
        return paths.downgrade(target, currentHeads);
    }

    /**
     * Returns the revisions of a range, both ends included, the newest first.
     *
     * <p>Steps count from the other end of the range and stop at the ends of the graph.
     *
     * @throws dev.migrate.error.MigrateException as for {@link #resolve}, and if the range runs backwards
     */
    public List<RevisionHeader> history(RevisionRange range, Set<String> currentHeads) {
        return new History(index, reach, resolver).of(range, at(currentHeads));
    }

    /**
     * Returns what applying one revision does to the version table.
     *
     * @throws dev.migrate.error.MigrateException if it is applied, or something that it needs isn't
     */
    public HeadsTransition upgradeTransition(Set<String> heads, RevisionHeader revision) {
        return new HeadArithmetic(index, reach).upgrade(heads, position(revision.id()));
    }

    /**
     * Returns what reverting one revision does to the version table.
     *
     * @throws dev.migrate.error.MigrateException if it isn't a head, or something that needs it is applied
     */
    public HeadsTransition downgradeTransition(Set<String> heads, RevisionHeader revision) {
        return new HeadArithmetic(index, reach).downgrade(heads, position(revision.id()));
    }

    /**
     * Returns what setting the version table to one or several targets does to it.
     *
     * @param rows what the table holds
     * @param purge whether the table is emptied first, which also removes rows that aren't in the graph
     * @throws dev.migrate.error.MigrateException as for {@link #resolve}, and if one target is part of another
     */
    public HeadsTransition stampTransition(Collection<Target> targets, Set<String> rows, boolean purge) {
        return new Stamp(index, reach, resolver).to(targets, rows, purge);
    }

    private Supplier<Current> at(Set<String> heads) {
        return () -> Current.at(index.positions(heads), reach);
    }

    private BitSet positions(Collection<String> ids) {
        BitSet positions = new BitSet(index.size());
        ids.forEach(id -> positions.set(position(id)));
        return positions;
    }

    private int position(String id) {
        Integer position = index.position(id);
        if (position == null) {
            throw new UnknownRevisionException(
                    "There is no revision '" + id + "'.", id, "List the revisions with: migrate history.");
        }
        return position;
    }
}
