package dev.migrate.engine;

import static dev.migrate.engine.TestCode.code;
import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.testing.CountingDataSource;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PostgreSQL undoes DDL with a rollback, so every revision happens whole or not at all. */
class PostgresqlMovementTests extends MovementContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void aFailingThirdStatementLeavesNothingBehind() throws SQLException {
        engine.changelog(
                revision("aaaa").up(table("owners")),
                revision("bbbb", "aaaa")
                        .up(
                                "create table b (id integer)",
                                "insert into b values (1)",
                                "insert into nowhere values (1)"));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessage("""
                        db/migrations/bbbb.yaml:3: Revision 'bbbb' (message of bbbb) failed to upgrade at step 3 of 3: \
                        ERROR: relation "nowhere" does not exist
                          Position: 13 [SQLState 42P01]. Statement: 'insert into nowhere values (1)'. \
                        The revision was rolled back whole; the database is at aaaa, as before. \
                        Mend the revision or the data that it met, then upgrade again (a starting application does so \
                        by itself).""");

        assertThat(engine.hasTable("b")).isFalse();
        assertThat(engine.status().current()).containsExactly("aaaa");
        assertThat(engine.status().state()).isEqualTo(State.FAILED);
        assertThat(engine.story()).containsExactly("upgrade aaaa succeeded 1/1", "upgrade bbbb failed 0/3");
        assertThat(engine.journal().get(0).error()).contains("relation \"nowhere\" does not exist");
    }

    @Test
    void aConstraintThatFailsAtCommitIsAFailureOfTheRevision() throws SQLException {
        engine.changelog(revision("aaaa")
                .up(
                        "create table p (id integer primary key)",
                        "create table c (p integer references p deferrable initially deferred)",
                        "insert into c values (1)"));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("failed to upgrade: commit: ERROR: insert or update on table \"c\" violates");

        assertThat(engine.hasTable("p")).isFalse();
        assertThat(engine.story()).containsExactly("upgrade aaaa failed 0/3");
    }

    @Test
    void codeThatThrowsLeavesNothingBehind() throws SQLException {
        engine.migrations(List.of(code("aaaa", List.of(), (context) -> {
            context.apply(table("owners"));
            throw new IllegalArgumentException("no such role");
        })));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessage("com.example.aaaa: Revision 'aaaa' (message of aaaa) failed to upgrade:"
                        + " java.lang.IllegalArgumentException: no such role. The revision was rolled back whole; the"
                        + " database is at <base>, as before. Mend the revision or the data that it met, then upgrade"
                        + " again (a starting application does so by itself).");
        assertThat(engine.hasTable("owners")).isFalse();
    }

    @Test
    void codeCanNeitherCommitNorCloseItsConnection() throws SQLException {
        engine.migrations(List.of(code("aaaa", List.of(), (context) -> {
            context.apply(table("owners"));
            context.connection().close();
            context.connection().commit();
        })));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("A migration must not call commit() on its connection");
        assertThat(engine.hasTable("owners")).isFalse();
    }

    @Test
    void aStatementThatRefusesATransactionIsRefusedBeforeAnythingRuns() throws SQLException {
        engine.changelog(
                revision("aaaa").up(table("owners")),
                revision("bbbb", "aaaa").up("create index concurrently ix on owners (name)"));

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessage("db/migrations/bbbb.yaml:1: Revision 'bbbb' runs in a transaction, and its statement"
                        + " 'create index concurrently ix on owners (name)' can't. Put the statement into a revision"
                        + " of its own with 'transactional: false' in the header.");
        assertThat(engine.hasTable("owners")).isFalse();
    }

    @Test
    void aRevisionWithoutATransactionGoesStepByStepAndResumes() throws SQLException {
        TestRevision first = revision("aaaa").up(table("owners"));
        engine.changelog(
                first,
                revision("bbbb", "aaaa")
                        .notTransactional()
                        .up("create index concurrently ix on owners (name)", "insert into later values (1)"));

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> engine.upgrade("head"));
        assertThat(engine.story()).containsExactly("upgrade aaaa succeeded 1/1", "upgrade bbbb failed 1/2");

        engine.database().execute("create table later (id integer)");
        engine.upgrade("head");
        assertThat(engine.story()).last().isEqualTo("upgrade bbbb succeeded 2/2");
        assertThat(engine.count("later")).isEqualTo(1);
    }

    @Test
    void aDroppedIndexComesBackWithItsConditionAndExpressions() throws SQLException {
        TestRevision before = revision("aaaa")
                .up(
                        "create table t (a integer, b text)",
                        "create unique index ix on t using btree (lower(b), a desc) include (a) where a > 1");
        engine.changelog(before).upgrade("head");
        SchemaModel start = engine.schema();
        engine.changelog(before, revision("bbbb", "aaaa").up(new DropIndex(QualifiedName.of("t"), "ix", null)));
        engine.upgrade("head");

        engine.downgrade("-1");

        assertThat(engine.schema()).isEqualTo(start);
    }

    @Test
    void aChangedSearchPathHidesNothing() throws SQLException {
        engine.changelog(
                revision("aaaa").up("create schema other", "set search_path to other"),
                revision("bbbb", "aaaa").up(ExecuteSql.of("select 1")));

        engine.upgrade("head");

        assertThat(engine.status().current()).containsExactly("bbbb");
        assertThat(engine.story()).containsExactly("upgrade aaaa succeeded 2/2", "upgrade bbbb succeeded 1/1");
    }

    @Test
    void waitingForTheLockEndsWithWhoHasIt() throws SQLException {
        engine.changelog(revision("aaaa").up("select pg_sleep(0)"));
        try (Connection other = engine.database().open();
                Statement statement = other.createStatement()) {
            statement.execute("set application_name = 'other-pod'");
            engine.changelog(revision("aaaa").up(table("owners")));
            new LockedRun(engine.parts())
                    .run(DatabaseSession.open(() -> other, engine.parts().dialects()), (locked) -> {
                        engine.lockTimeout(Duration.ofMillis(200));
                        assertThat(engine.status().state()).isEqualTo(State.RUNNING);
                        assertThatExceptionOfType(LockTimeoutException.class)
                                .isThrownBy(() -> engine.upgrade("head"))
                                .withMessageContaining("other-pod")
                                .withMessageContaining("select pg_terminate_backend(");
                        return locked;
                    });
        }
        engine.upgrade("head");
        assertThat(engine.hasTable("owners")).isTrue();
    }

    @Test
    void nothingToDoCostsThreeStatementsAndARevisionOfOneStatementFourCalls() {
        CountingDataSource counting = new CountingDataSource(engine.database().dataSource());
        EngineFixture counted = new EngineFixture(engine.database(), counting);
        counted.changelog(revision("r0").up(table("t0")));
        counted.upgrade("head");

        counting.reset();
        counted.autoUpgrade();
        assertThat(counting.statements()).hasSizeLessThanOrEqualTo(4);

        TestRevision[] many = new TestRevision[11];
        many[0] = revision("r0").up(table("t0"));
        for (int i = 1; i < many.length; i++) {
            many[i] = revision("r" + i, "r" + (i - 1)).up("create table t" + i + " (id integer)");
        }
        counted.changelog(many);
        counting.reset();
        counted.upgrade("head");
        assertThat(counting.commits()).isEqualTo(10);
        assertThat(counting.statements().stream()
                        .filter((sql) -> sql.startsWith("create table")
                                || sql.startsWith("insert into")
                                || sql.startsWith("update")))
                .hasSize(30);
        assertThat(counting.statements()).hasSizeLessThanOrEqualTo(30 + 14);
    }
}
