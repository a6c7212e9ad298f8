package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A branch that is moved onto another head as if it had begun there: only its first revision gets another parent.
 *
 * @param first the branch's first revision, with the parent that it has
 * @param onto the revision that it shall follow
 * @param branch all revisions that come along, the first one first
 */
public record Rebase(RevisionHeader first, RevisionHeader onto, List<RevisionHeader> branch) {

    private static final String NOTHING = ". Nothing was written.";
    private static final int MANY = 3;

    public Rebase {
        branch = List.copyOf(branch);
    }

    /**
     * Finds out what to move where.
     *
     * @param head the last revision of the branch, or {@code null} for the one head that isn't applied
     * @param onto where to move it, or {@code null} for the one other head
     * @param current where the database is
     * @throws MigrateException if that isn't clear, the branch is applied, or has several ends towards the rest
     */
    public static Rebase of(RevisionGraph graph, @Nullable Target head, @Nullable Target onto, Set<String> current) {
        Set<String> known = new TreeSet<>(current);
        known.removeAll(graph.unknown(current));
        Set<String> applied = graph.ancestors(known);
        RevisionHeader target = (onto == null) ? null : one(graph, onto, current);
        RevisionHeader last = (head == null) ? pendingHead(graph, applied, target) : one(graph, head, current);
        RevisionHeader goal = (target == null) ? otherHead(graph, last) : target;
        if (goal.equals(last)) {
            throw new MigrateException(
                    "Revision " + Phrase.of(last) + " can't be moved onto itself" + NOTHING,
                    last.location(),
                    "Name another revision with --onto.");
        }
        List<RevisionHeader> branch = branch(graph, last, goal);
        requirePending(branch, applied);
        RevisionHeader first = branch.get(0);
        if (first.downRevisions().equals(List.of(goal.id()))) {
            throw new MigrateException(
                    "Revision " + Phrase.of(first) + " follows '" + goal.id() + "' already" + NOTHING,
                    first.location(),
                    "There is nothing to move.");
        }
        Rebase rebase = new Rebase(first, goal, branch);
        rebase.check(graph);
        return rebase;
    }

    /** Returns the first revision with its new parent. */
    public RevisionHeader moved() {
        return first.following(List.of(onto.id()));
    }

    /** Builds the graph as it will be, so that a fault in it is known before anything is written. */
    private void check(RevisionGraph graph) {
        RevisionGraph.of(graph.revisions().stream()
                .map((revision) -> revision.equals(first) ? moved() : revision)
                .toList());
    }

    /** Returns what the last revision follows and the goal doesn't, the first one first. */
    private static List<RevisionHeader> branch(RevisionGraph graph, RevisionHeader last, RevisionHeader goal) {
        Set<String> there = graph.ancestors(List.of(goal.id()));
        Set<String> moved = new TreeSet<>();
        List<String> reached = new ArrayList<>(List.of(last.id()));
        while (!reached.isEmpty()) {
            String id = reached.remove(reached.size() - 1);
            if (!there.contains(id) && moved.add(id)) {
                reached.addAll(graph.get(id).downRevisions());
            }
        }
        if (moved.isEmpty()) {
            throw new MigrateException(
                    "Revision " + Phrase.of(last) + " is part of '" + goal.id() + "' already" + NOTHING,
                    last.location(),
                    "Name the head of another branch.");
        }
        List<RevisionHeader> branch = graph.revisions().stream()
                .filter((revision) -> moved.contains(revision.id()))
                .toList();
        List<RevisionHeader> firsts = branch.stream()
                .filter((revision) -> !moved.containsAll(revision.downRevisions()) || revision.isBase())
                .toList();
        if (firsts.size() > 1 || firsts.get(0).isMerge()) {
            throw new MigrateException(
                    "The branch of " + Phrase.of(last) + " can't be moved as a whole: " + Phrase.list(firsts)
                            + (firsts.size() > 1 ? " all follow" : " follows") + " revisions outside of it" + NOTHING,
                    firsts.stream().map(RevisionHeader::location).toList(),
                    "Move its parts one by one before they are merged, or join the heads with: migrate merge.",
                    null);
        }
        return branch;
    }

    private static void requirePending(List<RevisionHeader> branch, Set<String> applied) {
        List<RevisionHeader> done = branch.stream()
                .filter((revision) -> applied.contains(revision.id()))
                .toList();
        if (!done.isEmpty()) {
            throw new MigrateException(
                    "The branch is applied in this database: "
                            + (done.size() <= MANY
                                    ? Phrase.list(done)
                                    : Phrase.of(done.get(0)) + " and " + (done.size() - 1) + " more")
                            + NOTHING,
                    done.stream().limit(MANY).map(RevisionHeader::location).toList(),
                    "Move the other branch, downgrade this one first, or join the heads with: migrate merge.",
                    null);
        }
    }

    private static RevisionHeader pendingHead(RevisionGraph graph, Set<String> applied, @Nullable RevisionHeader goal) {
        List<RevisionHeader> heads = graph.heads().stream()
                .filter((id) -> goal == null || !id.equals(goal.id()))
                .map(graph::get)
                .toList();
        if (graph.heads().size() < 2) {
            throw new MigrateException(
                    "There is only one head: nothing is to be rebased.", "Show it with: migrate heads.");
        }
        List<RevisionHeader> pending =
                heads.stream().filter((head) -> !applied.contains(head.id())).toList();
        if (pending.size() != 1) {
            throw new MigrateException(
                    "It isn't clear which branch to move: of the heads " + Phrase.list(heads) + ", "
                            + (pending.isEmpty() ? "each is" : "several are not") + " applied" + NOTHING,
                    heads.stream().map(RevisionHeader::location).toList(),
                    "Type: migrate rebase " + Phrase.or(ids(pending.isEmpty() ? heads : pending)) + ".",
                    null);
        }
        return pending.get(0);
    }

    private static RevisionHeader otherHead(RevisionGraph graph, RevisionHeader last) {
        List<RevisionHeader> others = graph.heads().stream()
                .filter((id) -> !graph.isAncestor(last.id(), id))
                .map(graph::get)
                .toList();
        if (others.size() != 1) {
            throw new MigrateException(
                    others.isEmpty()
                            ? "There is no other head to move " + Phrase.of(last) + " onto."
                            : "It isn't clear where to move " + Phrase.of(last) + ": there are the heads "
                                    + Phrase.list(others) + NOTHING,
                    others.stream().map(RevisionHeader::location).toList(),
                    others.isEmpty() ? "Show the heads with: migrate heads." : "Name one of them with --onto.",
                    null);
        }
        return others.get(0);
    }

    private static List<String> ids(List<RevisionHeader> revisions) {
        return revisions.stream().map(RevisionHeader::id).toList();
    }

    private static RevisionHeader one(RevisionGraph graph, Target target, Set<String> current) {
        Set<String> ids = graph.resolve(target, current);
        if (ids.size() != 1) {
            throw new MigrateException(
                    "'" + target + "' means " + (ids.isEmpty() ? "no revision" : Phrase.quoted(ids)) + ".",
                    "Name one revision.");
        }
        return graph.get(ids.iterator().next());
    }
}
