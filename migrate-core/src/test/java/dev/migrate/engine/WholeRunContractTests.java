package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.dialect.OfflineProduct;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionRange;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run in one transaction: a release applies whole or not at all. */
abstract class WholeRunContractTests {

    EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() {
        engine = new EngineFixture(newDatabase()).transaction(TransactionScope.ALL);
    }

    @Test
    void everyRevisionIsAppliedAndRecorded() throws SQLException {
        engine.changelog(five("insert into t2 values (1)"));

        engine.upgrade("head");

        assertThat(engine.status().current()).containsExactly("r5");
        assertThat(engine.count("t2")).isEqualTo(1);
        assertThat(engine.story())
                .containsExactly(
                        "upgrade r1 succeeded 1/1",
                        "upgrade r2 succeeded 1/1",
                        "upgrade r3 succeeded 1/1",
                        "upgrade r4 succeeded 1/1",
                        "upgrade r5 succeeded 1/1");

        engine.downgrade("base");
        assertThat(engine.status().current()).isEmpty();
        assertThat(engine.hasTable("t1")).isFalse();
    }

    @Test
    void aFailureTakesBackTheWholeRun() throws SQLException {
        engine.changelog(five("insert into nowhere values (1)"));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageStartingWith(
                        "db/migrations/r3.yaml:1: Revision 'r3' (message of r3) failed to upgrade at step 1 of 1: ")
                .withMessageEndingWith(
                        " Everything that this run did was rolled back; the database is at <base>, as before the run."
                                + " Mend the revision or the data that it met, then upgrade again (a starting"
                                + " application does so by itself).");

        assertThat(engine.hasTable("t1")).isFalse();
        assertThat(engine.status().current()).isEmpty();
        assertThat(engine.story()).containsExactly("upgrade r3 failed 0/1");
        JournalEntry failed = engine.journal().get(0);
        assertThat(failed.sequence()).isEqualTo(1);
        assertThat(failed.headsBefore()).isEmpty();

        engine.changelog(five("insert into t2 values (1)"));
        engine.upgrade("head");
        assertThat(engine.status().current()).containsExactly("r5");
    }

    @Test
    void aDeferredConstraintThatFailsAtTheCommitTakesBackTheWholeRun() throws SQLException {
        engine.changelog(
                revision("aaaa")
                        .up(
                                "create table p (id integer primary key)",
                                "create table c (p integer references p (id) deferrable initially deferred)"),
                revision("bbbb", "aaaa").up("insert into c values (7)"),
                revision("cccc", "bbbb").up("insert into p values (1)"));
        List<String> heard = new ArrayList<>();
        engine.listener(hearer(heard));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageStartingWith(
                        "db/migrations/cccc.yaml: Revision 'cccc' (message of cccc) failed to upgrade: commit: ")
                .withMessageContaining(
                        " It was the commit of the whole run, so any of its revisions may be at fault: aaaa, bbbb, cccc."
                                + " Everything that this run did was rolled back; the database is at <base>, as before"
                                + " the run. ");

        assertThat(engine.hasTable("p")).isFalse();
        assertThat(engine.story()).containsExactly("upgrade cccc failed 0/1");
        assertThat(heard)
                .containsExactly(
                        "run",
                        "start aaaa",
                        "1",
                        "2",
                        "end aaaa",
                        "start bbbb",
                        "1",
                        "end bbbb",
                        "start cccc",
                        "1",
                        "failed cccc");
    }

    @Test
    void theEventsKeepTheirOrder() {
        engine.changelog(revision("aaaa").up("create table a (id integer)"), revision("bbbb", "aaaa"));
        List<String> heard = new ArrayList<>();
        engine.listener(hearer(heard));

        engine.upgrade("head");

        assertThat(heard).containsExactly("run", "start aaaa", "1", "end aaaa", "start bbbb", "end bbbb", "end");
    }

    @Test
    void aRevisionOutsideOfATransactionIsRefusedBeforeAnythingRuns() throws SQLException {
        engine.changelog(
                revision("aaaa").up("create table a (id integer)"),
                revision("bbbb", "aaaa").notTransactional().up("create table b (id integer)"));

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessage("db/migrations/bbbb.yaml: Revision 'bbbb' says 'transactional: false', so it can't be part"
                        + " of a run that is one transaction, as 'migrate.transaction=all' wants it. Run it by itself"
                        + " with 'migrate.transaction=per-revision', then go on with the others. Nothing was run.");
        assertThat(engine.hasTable("a")).isFalse();
        assertThat(engine.hasTable("migrate_version")).isFalse();

        engine.upgrade("aaaa");
        assertThat(engine.hasTable("a")).isTrue();
    }

    @Test
    void aScriptBeginsAndCommitsOnce() {
        engine.changelog(five("insert into t2 values (1)"));

        String script = new OfflineScript(
                        engine.parts(),
                        OfflineProduct.of(engine.database().url()).orElseThrow())
                .upgrade(RevisionRange.parse("base:head"));

        assertThat(script.lines().filter("begin;"::equals)).hasSize(1);
        assertThat(script.lines().filter("commit;"::equals)).hasSize(1);
        assertThat(script).endsWith("commit;\n");
    }

    private static TestRevision[] five(String third) {
        return new TestRevision[] {
            revision("r1").up("create table t1 (id integer)").down("drop table t1"),
            revision("r2", "r1").up("create table t2 (id integer)").down("drop table t2"),
            revision("r3", "r2").up(third).down("delete from t2"),
            revision("r4", "r3").up("create table t4 (id integer)").down("drop table t4"),
            revision("r5", "r4").up("create table t5 (id integer)").down("drop table t5")
        };
    }

    private static MigrationListener hearer(List<String> heard) {
        return new MigrationListener() {
            @Override
            public void runStarted(Plan plan) {
                heard.add("run");
            }

            @Override
            public void revisionStarted(Plan plan, PlannedStep step, int number) {
                heard.add("start " + step.migration().id());
            }

            @Override
            public void statementStarted(PlannedStep step, SqlStatement statement, int number) {
                heard.add(String.valueOf(number));
            }

            @Override
            public void revisionFinished(Plan plan, PlannedStep step, int number, Duration elapsed) {
                heard.add("end " + step.migration().id());
            }

            @Override
            public void revisionFailed(Plan plan, PlannedStep step, int number, MigrateException failure) {
                heard.add("failed " + step.migration().id());
            }

            @Override
            public void runFinished(Plan plan, Duration elapsed) {
                heard.add("end");
            }
        };
    }
}
