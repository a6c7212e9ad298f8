package dev.migrate.testing;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.replay.ReplayedSchema;
import dev.migrate.changelog.replay.StatefulDowngrade;
import dev.migrate.operation.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One revision on a database that {@code contract/start.yaml} has filled, and what is known about it.
 *
 * @param name what is special about it
 * @param given the changes that go before it
 * @param script the revision
 * @param expectations the rows that queries find after the upgrade
 * @param loses what a round trip through upgrade and downgrade changes in rows: {@code table.column}
 * @param irreversible whether nothing can undo it
 * @param lacks for each database that can't do it, the message of the refusal
 * @param stuck for each database that can't take it back, the message of the refusal
 * @param differs for each database what its catalogue has otherwise after the upgrade; {@code all} for what
 *     a {@link ReplayedSchema} doesn't follow
 * @param leaves for each database what its catalogue has otherwise after the downgrade than at the start
 */
public record ContractCase(
        String name,
        List<Change> given,
        RevisionScript script,
        List<Expectation> expectations,
        List<String> loses,
        boolean irreversible,
        Map<String, String> lacks,
        Map<String, String> stuck,
        Map<String, List<String>> differs,
        Map<String, List<String>> leaves) {

    /** Rows that a query finds, each as its values with commas between. */
    public record Expectation(String query, List<String> rows) {}

    /** Returns what the database's catalogue has otherwise after the upgrade than the replayed schema. */
    public List<String> differsOn(String dialect) {
        return differs.getOrDefault(dialect, differs.getOrDefault("all", List.of()));
    }

    /** Returns what the database's catalogue has otherwise after the downgrade than at the start. */
    public List<String> leavesOn(String dialect) {
        return leaves.getOrDefault(dialect, leaves.getOrDefault("all", List.of()));
    }

    /** Returns the way back as the engine finds it: written, derived, or looked up in the schema before. */
    public static Optional<List<Change>> downgrade(RevisionScript script, ReplayedSchema before) {
        Optional<List<Change>> known = script.downgrade();
        if (known.isPresent()) {
            return known;
        }
        return StatefulDowngrade.mayExist(script) ? StatefulDowngrade.of(script, before) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }
}
