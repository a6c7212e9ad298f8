package dev.migrate.engine;

import static dev.migrate.engine.TestCode.code;
import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.dialect.OfflineProduct;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.revision.HeadsTransition;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.RevisionRange;
import dev.migrate.revision.Target;
import dev.migrate.testing.CuttingDataSource;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Cases in which migration tools have gone wrong, one test for each. */
abstract class RuntimeCasesContractTests {

    private static final TestRevision FIRST =
            revision("aaaa").up("create table a (id integer)").down("drop table a");
    private static final TestRevision SECOND =
            revision("bbbb", "aaaa").up("create table b (id integer)").down("drop table b");

    EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() {
        engine = new EngineFixture(newDatabase()).changelog(FIRST, SECOND);
    }

    @Test
    void x01OnlyAScriptFromNothingCreatesTheVersionTableAndNoneDropsIt() {
        assertThat(script().upgrade(RevisionRange.parse("base:head"))).contains("create table migrate_version");
        assertThat(script().upgrade(RevisionRange.parse("aaaa:bbbb"))).doesNotContain("create table migrate_version");
        assertThat(script().downgrade(RevisionRange.parse("head:base"))).doesNotContain("drop table migrate");
    }

    @Test
    void x02AScriptDownNeedsARange() {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> script().downgrade(new RevisionRange(null, Target.base())))
                .withMessageStartingWith("The range ':base' of a downgrade is open.");
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> engine.upgrade("aaaa:bbbb"));
    }

    @Test
    void x04AVersionTableThatSomebodyElseChangesEndsTheRun() throws SQLException {
        engine.changelog(FIRST).upgrade("head");
        engine.changelog(
                FIRST, revision("bbbb", "aaaa").up("create table b (id integer)", "delete from migrate_version"));

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining(" changed while this run was on: ")
                .withMessageContaining(" for bbbb and aaaa matched 0 rows. Somebody wrote to it without the lock. Look"
                        + " at its rows and at the journal, then start again.");
        assertThat(engine.status().current()).doesNotContain("bbbb");
        assertThat(engine.story()).doesNotContain("upgrade bbbb succeeded 2/2");
    }

    @Test
    void x05LookingNeverWrites() throws SQLException {
        engine.status();
        engine.journal();
        engine.movements().planUpgrade("head");
        assertThat(engine.hasTable("migrate_version")).isFalse();
        assertThat(engine.hasTable("migrate_history")).isFalse();
        assertThat(engine.hasTable("migrate_version_lock")).isFalse();

        engine.upgrade("head");
        List<JournalEntry> journal = engine.journal();
        engine.status();
        engine.movements().planDowngrade("base");
        assertThat(engine.journal()).isEqualTo(journal);
    }

    @Test
    void x06ARevisionMayNotEndItsTransaction() throws SQLException {
        engine.changelog(FIRST, revision("bbbb", "aaaa").up("create table b (id integer)", "commit"));
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessage(
                        "db/migrations/bbbb.yaml:2: Revision 'bbbb' has the statement 'commit', but its transaction"
                                + " is begun and ended for it, together with its rows in the version table and the journal."
                                + " Delete the statement, or say 'transactional: false' in the header. Nothing was run.");
        assertThat(engine.hasTable("a")).isFalse();

        List<TestCode.Step> attempts = List.of(
                (context) -> context.connection().commit(),
                (context) -> context.connection().rollback(),
                (context) -> context.connection().setAutoCommit(true));
        for (TestCode.Step attempt : attempts) {
            engine.migrations(List.of(code("cccc", List.of(), attempt)));
            assertThatExceptionOfType(MigrationFailedException.class)
                    .isThrownBy(() -> engine.upgrade("head"))
                    .withMessageContaining("() on its connection: its transaction ends when the migration returns,"
                            + " together with its journal row.");
            assertThat(engine.status().current()).isEmpty();
        }
    }

    @Test
    void x07ATransactionOfTheCallerStaysItsOwn() throws SQLException {
        engine.database().execute("create table mine (id integer)");
        try (Connection caller = engine.database().open();
                Statement statement = caller.createStatement()) {
            caller.setAutoCommit(false);
            statement.executeUpdate("insert into mine values (1)");

            engine.upgrade("head");

            assertThat(caller.getAutoCommit()).isFalse();
            caller.rollback();
        }
        assertThat(engine.count("mine")).isZero();
        assertThat(engine.status().current()).containsExactly("bbbb");
    }

    @Test
    void x08TheListenerHearsTheHeadsAfterEachStepAndStamp() {
        List<String> heard = new ArrayList<>();
        engine.listener(MigrationListener.all(List.of(new MigrationListener() {
            @Override
            public void revisionFinished(Plan plan, PlannedStep step, int number, Duration elapsed) {
                heard.add("moved to " + step.transition().after());
            }

            @Override
            public void stamped(HeadsTransition transition) {
                heard.add("stamped " + transition.before() + " to " + transition.after());
            }
        })));

        engine.upgrade("head");
        engine.downgrade("aaaa");
        engine.stamp("bbbb");

        assertThat(heard)
                .containsExactly("moved to [aaaa]", "moved to [bbbb]", "moved to [aaaa]", "stamped [aaaa] to [bbbb]");
    }

    @Test
    void x09AFailureLeavesTheRevisionsBeforeItApplied() throws SQLException {
        engine.changelog(
                FIRST,
                SECOND,
                revision("cccc", "bbbb").up("insert into nowhere values (1)"),
                revision("dddd", "cccc"),
                revision("eeee", "dddd"));

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> engine.upgrade("head"));

        assertThat(engine.status().current()).containsExactly("bbbb");
        assertThat(engine.hasTable("b")).isTrue();
        assertThat(engine.story())
                .containsExactly("upgrade aaaa succeeded 1/1", "upgrade bbbb succeeded 1/1", "upgrade cccc failed 0/1");
    }

    @Test
    void x10AFailureOutsideOfATransactionIsRecordedAndGoneOnWith() throws SQLException {
        engine.changelog(
                revision("aaaa").notTransactional().up("create table a (id integer)", "insert into later values (1)"));
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining(
                        "'migrate repair aaaa --resume-from <n>' (the next run goes on with statement n)");
        assertThat(engine.status().state()).isEqualTo(State.FAILED);
        assertThat(engine.story()).containsExactly("upgrade aaaa failed 1/2");

        engine.database().execute("create table later (id integer)");
        engine.upgrade("head");
        assertThat(engine.count("later")).isEqualTo(1);
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void x10AFailureOutsideOfATransactionThatWasUndoneByHandRunsAgain() throws SQLException {
        TestRevision broken =
                revision("aaaa").notTransactional().up("create table a (id integer)", "insert into later values (1)");
        engine.changelog(broken);
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> engine.upgrade("head"));
        engine.database().execute("drop table a");
        engine.database().execute("create table later (id integer)");

        new PartialRepair(engine.parts()).markReverted("aaaa");
        engine.upgrade("head");

        assertThat(engine.hasTable("a")).isTrue();
        assertThat(engine.count("later")).isEqualTo(1);
    }

    @Test
    void x11ParallelStartersApplyEachRevisionOnce() throws Exception {
        assertThat(startFourTimes()).containsExactlyInAnyOrder("aaaa", "bbbb");

        engine.changelog(FIRST, SECOND, revision("cccc", "bbbb").up("insert into b values (1)"));
        assertThat(startFourTimes()).containsExactly("cccc");
        assertThat(engine.count("b")).isEqualTo(1);
    }

    private List<String> startFourTimes() throws Exception {
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<MovementResult>> results = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return engine.autoUpgrade();
                }));
            }
            List<String> applied = new ArrayList<>();
            for (Future<MovementResult> result : results) {
                applied.addAll(result.get().revisions());
            }
            return applied;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void x12WhenTheHolderOfTheLockDiesTheNextOneGoesOn() throws SQLException {
        TestRevision slow = revision("aaaa")
                .up("create table a (id integer)", "insert into a values (1)", "insert into a values (2)");
        engine.changelog(slow);
        CuttingDataSource dying =
                new CuttingDataSource(engine.database().dataSource(), callsUntilTheLastStatement(slow));
        EngineFixture other = new EngineFixture(engine.database(), dying).changelog(slow);
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> other.upgrade("head"));
        assertThat(dying.hasCut()).isTrue();
        if (engine.hasTable("migrate_version_lock")) {
            // The dead process's lease is over half a minute later.
            engine.database().execute("update migrate_version_lock set expires_at = 0");
        }

        engine.upgrade("head");

        assertThat(engine.status().current()).containsExactly("aaaa");
        assertThat(engine.count("a")).isEqualTo(2);
    }

    /** Counts on a database of its own how often the upgrade can call until it comes to its last statement. */
    private int callsUntilTheLastStatement(TestRevision revision) {
        for (int calls = 1; ; calls++) {
            TestDatabase database = newDatabase();
            List<Integer> reached = new ArrayList<>();
            EngineFixture trial = new EngineFixture(database, new CuttingDataSource(database.dataSource(), calls))
                    .changelog(revision)
                    .listener(new MigrationListener() {
                        @Override
                        public void statementStarted(PlannedStep step, SqlStatement statement, int number) {
                            reached.add(number);
                        }
                    });
            assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> trial.upgrade("head"));
            if (reached.contains(3)) {
                return calls;
            }
        }
    }

    @Test
    void x13AFileThatWasEditedAfterItWasAppliedIsReported() {
        engine.upgrade("head");
        engine.changelog(
                FIRST,
                revision("bbbb", "aaaa").up("create table c (id integer)").checksum("edited"));

        assertThat(engine.status().state()).isEqualTo(State.EDITED);
        assertThatExceptionOfType(EditedRevisionException.class)
                .isThrownBy(() -> engine.autoUpgrade())
                .withMessageContaining("bbbb");
    }

    @Test
    void x14ADatabaseAheadOfTheCodeIsLeftAloneOrRefusedAndCanBeBroughtBack() {
        engine.upgrade("head");
        engine.changelog(FIRST);
        assertThat(engine.status().state()).isEqualTo(State.AHEAD);
        assertThat(engine.autoUpgrade().revisions()).isEmpty();

        engine.policies(new UpgradePolicies(Policy.FAIL, Policy.FAIL, false, null));
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> engine.autoUpgrade());

        assertThat(engine.downgrade("aaaa").revisions()).containsExactly("bbbb");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void x15AnIdMayHave64Characters() {
        String longest = "r".repeat(64);
        engine.changelog(
                FIRST,
                revision(longest, "aaaa")
                        .checksum("c")
                        .up("create table b (id integer)")
                        .down("drop table b"));

        engine.upgrade("head");
        assertThat(engine.status().current()).containsExactly(longest);
        engine.downgrade("-1");
        assertThat(engine.status().current()).containsExactly("aaaa");
    }

    @Test
    void x16TextsMayHaveAnyCharacters() throws SQLException {
        String text = "Größe ändern – 表の説明 🚀";
        SourceLocation file = SourceLocation.of("db/migrations/größe.yaml");
        List<Change> changes = List.of(
                Change.of(ExecuteSql.of("create table a (id integer, text varchar(80))"), file),
                Change.of(ExecuteSql.of("/* " + text + " */ insert into a values (1, '" + text + "')"), file));
        DeclaredBody body = () -> new RevisionScript(changes, null);
        RevisionHeader header = RevisionHeader.of("aaaa", List.of(), text, file);
        engine.migrations(List.of(new Migration(header, MigrationType.YAML, true, "c", body)));

        engine.upgrade("head");

        assertThat(engine.journal().get(0).message()).isEqualTo(text);
        try (Connection connection = engine.database().open();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select text from a")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo(text);
        }
    }

    @Test
    void x20TheLoggingConfigurationStaysAsItIs() {
        String before = logging();
        engine.upgrade("head");
        engine.downgrade("base");
        assertThat(logging()).isEqualTo(before);
    }

    private static String logging() {
        StringBuilder text = new StringBuilder();
        for (Logger logger : ((LoggerContext) LoggerFactory.getILoggerFactory()).getLoggerList()) {
            if (logger.getLevel() != null) {
                text.append(logger.getName()).append(logger.getLevel());
                logger.iteratorForAppenders().forEachRemaining((each) -> text.append(each.getName()));
            }
        }
        return text.toString();
    }

    OfflineScript script() {
        return new OfflineScript(
                engine.parts(), OfflineProduct.of(engine.database().url()).orElseThrow());
    }
}
