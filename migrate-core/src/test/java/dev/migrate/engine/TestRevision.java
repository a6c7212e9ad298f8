package dev.migrate.engine;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Origin;
import dev.migrate.changelog.Repetition;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.condition.Guard;
import dev.migrate.changelog.condition.Precondition;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.List;

/** A declared revision written in a test, as if line k of its file held its k-th change. */
final class TestRevision {

    private final String id;
    private final List<String> parents;
    private final List<Operation> upgrade = new ArrayList<>();
    private List<Operation> downgrade;
    private List<String> replaces = List.of();
    private boolean transactional = true;
    private String checksum;
    private Repetition repetition = Repetition.ONCE;
    private boolean failOnError = true;
    private Guard guard;

    private TestRevision(String id, List<String> parents) {
        this.id = id;
        this.parents = parents;
        this.checksum = "checksum of " + id;
    }

    static TestRevision revision(String id, String... parents) {
        return new TestRevision(id, List.of(parents));
    }

    TestRevision up(Operation... operations) {
        upgrade.addAll(List.of(operations));
        return this;
    }

    TestRevision up(String... statements) {
        for (String sql : statements) {
            upgrade.add(ExecuteSql.of(sql));
        }
        return this;
    }

    TestRevision down(String... statements) {
        downgrade = new ArrayList<>();
        for (String sql : statements) {
            downgrade.add(ExecuteSql.of(sql));
        }
        return this;
    }

    TestRevision notTransactional() {
        transactional = false;
        return this;
    }

    TestRevision replaces(String... ids) {
        replaces = List.of(ids);
        return this;
    }

    TestRevision checksum(String text) {
        checksum = text;
        return this;
    }

    TestRevision repeated(Repetition howOften) {
        repetition = howOften;
        return this;
    }

    TestRevision mayFail() {
        failOnError = false;
        return this;
    }

    TestRevision guard(Precondition condition, Guard.Reaction onFail) {
        SourceLocation place = new SourceLocation("db/migrations/" + id + ".yaml", 3, 5);
        guard = new Guard(condition, onFail, Guard.Reaction.HALT, null, null, place);
        return this;
    }

    Migration build() {
        SourceLocation file = SourceLocation.of("db/migrations/" + id + ".yaml");
        RevisionHeader header =
                new RevisionHeader(id, parents, List.of(), List.of(), "message of " + id, file, replaces);
        DeclaredBody body = () ->
                new RevisionScript(changes(upgrade), (downgrade == null) ? null : changes(downgrade), null, guard);
        Origin origin = (repetition == Repetition.ONCE && failOnError)
                ? new Origin.Own()
                : new Origin.LiquibaseChangeSet(id, "ann", "changelog.yaml", repetition, failOnError);
        return new Migration(header, MigrationType.YAML, transactional, checksum, body, origin);
    }

    private List<Change> changes(List<Operation> operations) {
        List<Change> changes = new ArrayList<>();
        for (Operation operation : operations) {
            changes.add(
                    Change.of(operation, new SourceLocation("db/migrations/" + id + ".yaml", changes.size() + 1, 0)));
        }
        return changes;
    }
}
