package dev.migrate.command;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is worth saying of a revision beside its id and message: where branches begin, meet and end, and where the database
 * is.
 */
final class RevisionMarks {

    private final RevisionGraph graph;
    private final Set<String> heads;
    private final Set<String> realHeads;
    private final Set<String> branchPoints;
    private final Set<String> current;

    RevisionMarks(RevisionGraph graph, Set<String> current) {
        this.graph = graph;
        this.heads = graph.heads();
        this.realHeads = graph.realHeads();
        this.branchPoints = graph.branchPoints();
        this.current = current;
    }

    RevisionGraph graph() {
        return graph;
    }

    boolean isHead(RevisionHeader revision) {
        return heads.contains(revision.id());
    }

    /** Whether no other revision depends on this head either. */
    boolean isRealHead(RevisionHeader revision) {
        return realHeads.contains(revision.id());
    }

    boolean isBranchPoint(RevisionHeader revision) {
        return branchPoints.contains(revision.id());
    }

    boolean isCurrent(RevisionHeader revision) {
        return current.contains(revision.id());
    }

    /** Returns the marks as they are shown, without parentheses. */
    List<String> of(RevisionHeader revision) {
        List<String> marks = new ArrayList<>();
        if (isCurrent(revision)) {
            marks.add("current");
        }
        if (isHead(revision)) {
            marks.add(isRealHead(revision) ? "head" : "effective head");
        }
        if (isBranchPoint(revision)) {
            marks.add("branchpoint");
        }
        if (revision.isMerge()) {
            marks.add("mergepoint");
        }
        return marks;
    }
}
