package dev.migrate.engine;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.RevisionScript;
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

    Migration build() {
        SourceLocation file = SourceLocation.of("db/migrations/" + id + ".yaml");
        RevisionHeader header =
                new RevisionHeader(id, parents, List.of(), List.of(), "message of " + id, file, replaces);
        DeclaredBody body = () -> new RevisionScript(changes(upgrade), (downgrade == null) ? null : changes(downgrade));
        return new Migration(header, MigrationType.YAML, transactional, checksum, body);
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
