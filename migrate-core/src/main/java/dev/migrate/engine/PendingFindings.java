package dev.migrate.engine;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.operation.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What speaks against the pending revisions, found out as far as somebody asks: a change that may be harmful to a table isn't
 * where a pending revision before it creates the table. Safe for use by several threads.
 */
public final class PendingFindings {

    private final List<Migration> path;
    private final String dialectId;
    private final PlanGate.Judgement judgement;
    private final Map<String, List<PlanNote>> found = new HashMap<>();

    private PendingFindings(List<Migration> path, String dialectId, PlanGate.Judgement judgement) {
        this.path = path;
        this.dialectId = dialectId;
        this.judgement = judgement;
    }

    /** Prepares to judge revisions in the order in which they will run, on a database that has something to lose. */
    static PendingFindings of(List<Migration> path, String dialectId, PlanGate gate) {
        return new PendingFindings(path, dialectId, gate.begin(dialectId));
    }

    /** Returns those of a database that has nothing to lose. */
    static PendingFindings nothing() {
        return new PendingFindings(List.of(), "", PlanGate.Judgement.NOTHING);
    }

    synchronized List<PlanNote> of(String revision) {
        while (!found.containsKey(revision) && found.size() < path.size()) {
            Migration next = path.get(found.size());
            found.put(next.id(), judge(next));
        }
        return found.getOrDefault(revision, List.of());
    }

    private List<PlanNote> judge(Migration migration) {
        if (!(migration.body() instanceof DeclaredBody declared)) {
            return List.of();
        }
        List<Change> changes = declared.read().appliedTo(dialectId).upgrade();
        return Stream.concat(
                        DataLoss.ofUpgrade(changes, Optional.empty(), false).stream(),
                        judgement.of(DataLoss.toJudge(changes, Optional.empty())).stream())
                .toList();
    }
}
