package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A part of the graph that one revision can stand for: each revision is the only one that follows the one before it.
 *
 * @param revisions the revisions, oldest first; at least two
 */
public record SquashedRange(List<RevisionHeader> revisions) {

    private static final String SMALLER = "Choose a range that ends before it, or begins after it.";

    public SquashedRange {
        revisions = List.copyOf(revisions);
    }

    /**
     * Finds the revisions of a range, both ends included.
     *
     * @param current where the database is, for ends that say so
     * @throws MigrateException if one revision can't stand for them
     */
    public static SquashedRange of(RevisionGraph graph, RevisionRange range, Set<String> current) {
        Target from = range.from();
        Target to = range.to();
        RevisionHeader last = one(graph, (to == null) ? Target.head() : to, current);
        RevisionHeader first = (from == null) ? null : one(graph, from, current);
        List<RevisionHeader> chain = chain(graph, range, first, last);
        if (chain.size() < 2) {
            throw refused(last, "Range '" + range + "' has only one revision", "Name two ends: a:b.");
        }
        chain.forEach(SquashedRange::requireSingle);
        requireNoBranch(graph, chain);
        return new SquashedRange(chain);
    }

    /** Walks down from the last revision. */
    private static List<RevisionHeader> chain(
            RevisionGraph graph, RevisionRange range, @Nullable RevisionHeader first, RevisionHeader last) {
        List<RevisionHeader> chain = new ArrayList<>(List.of(last));
        if (first != null && !graph.isAncestor(first.id(), last.id())) {
            throw refused(
                    last,
                    "Range '" + range + "' leads nowhere: '" + first.id() + "' doesn't come before '" + last.id() + "'",
                    "Type the earlier revision first.");
        }
        RevisionHeader reached = last;
        while (!reached.equals(first) && !(first == null && reached.isBase())) {
            if (reached.isMerge()) {
                throw refused(reached, Phrase.of(reached) + " is a merge inside of range '" + range + "'", SMALLER);
            }
            if (reached.isBase()) {
                throw refused(
                        reached,
                        "Range '" + range + "' is no line: its ends are connected by dependencies alone",
                        "Name revisions of one branch.");
            }
            reached = graph.get(reached.downRevisions().get(0));
            chain.add(reached);
        }
        Collections.reverse(chain);
        return chain;
    }

    private static void requireSingle(RevisionHeader revision) {
        if (!revision.replaces().isEmpty()) {
            throw refused(
                    revision,
                    Phrase.of(revision) + " was squashed itself, and still stands for "
                            + Phrase.quoted(revision.replaces()),
                    "Once every database is at it or further, delete its 'replaces' and squash again.");
        }
    }

    private static void requireNoBranch(RevisionGraph graph, List<RevisionHeader> chain) {
        Set<String> before = graph.ancestors(chain.get(0).downRevisions());
        Set<String> inside = new TreeSet<>();
        for (int i = 0; i < chain.size(); i++) {
            RevisionHeader revision = chain.get(i);
            if (i < chain.size() - 1 && graph.children(revision.id()).size() > 1) {
                throw refused(
                        revision,
                        Phrase.of(revision) + " is a branch point: " + Phrase.quoted(graph.children(revision.id()))
                                + " follow it",
                        SMALLER);
            }
            for (String name : (i == 0) ? List.<String>of() : revision.dependsOn()) {
                String needed = carrier(graph, name);
                if (!inside.contains(needed) && !before.contains(needed)) {
                    throw refused(
                            revision,
                            Phrase.of(revision) + " depends on '" + name + "', which the earlier ones don't need",
                            "Only the first revision of a range may depend on others. " + SMALLER);
                }
            }
            inside.add(revision.id());
        }
    }

    /** Returns the revision that a dependency means: the one where a label's branch begins, or the one with this id. */
    private static String carrier(RevisionGraph graph, String name) {
        return graph.revisions().stream()
                .filter((revision) -> revision.branchLabels().contains(name))
                .map(RevisionHeader::id)
                .findFirst()
                .orElse(name);
    }

    /** Returns the ids, oldest first. */
    public List<String> ids() {
        return revisions.stream().map(RevisionHeader::id).toList();
    }

    /** Returns the first revision, whose parents and dependencies the squashed one has. */
    public RevisionHeader first() {
        return revisions.get(0);
    }

    /**
     * Returns the header of the revision that stands for all of them, with every branch label that one of them has. It
     * counts as generated if all of them do: what a hand has touched is nobody else's.
     *
     * @param location where it will be written
     * @throws MigrateException if the graph would have a fault with it
     */
    public RevisionHeader header(RevisionGraph graph, String id, String message, SourceLocation location) {
        Set<String> labels = new LinkedHashSet<>();
        revisions.forEach((revision) -> labels.addAll(revision.branchLabels()));
        RevisionHeader squashed = new RevisionHeader(
                id,
                first().downRevisions(),
                first().dependsOn(),
                List.copyOf(labels),
                message,
                location,
                ids(),
                isGenerated());
        List<RevisionHeader> all = new ArrayList<>(graph.revisions());
        all.removeAll(revisions);
        all.add(squashed);
        RevisionGraph.of(all);
        return squashed;
    }

    private boolean isGenerated() {
        return revisions.stream().allMatch(RevisionHeader::generated);
    }

    private static RevisionHeader one(RevisionGraph graph, Target end, Set<String> current) {
        Set<String> ids = graph.resolve(end, current);
        if (ids.size() != 1) {
            throw new MigrateException(
                    "'" + end + "' means " + (ids.isEmpty() ? "no revision" : "several revisions") + ".",
                    "Name one revision at each end of the range.");
        }
        return graph.get(ids.iterator().next());
    }

    private static MigrateException refused(RevisionHeader revision, String problem, String remedy) {
        return new MigrateException(problem + ". Nothing was written.", revision.location(), remedy);
    }
}
