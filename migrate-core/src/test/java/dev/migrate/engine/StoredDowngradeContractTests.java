package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way down from revisions that only the database knows, because a newer application applied them. */
abstract class StoredDowngradeContractTests {

    private static final TestRevision[] OLD = {
        revision("aaaa").up("create table a (id integer)").down("drop table a"),
        revision("bbbb", "aaaa").up(MovementContractTests.table("b"))
    };

    private EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void aNewerApplicationWasHere() {
        engine = new EngineFixture(newDatabase());
        engine.changelog(
                OLD[0],
                OLD[1],
                revision("cccc", "bbbb")
                        .up("create table c (id integer)", "insert into c values (1)")
                        .down("delete from c", "drop table c"),
                revision("dddd", "cccc").up(MovementContractTests.table("d")));
        engine.upgrade("head");
        engine.changelog(OLD);
    }

    @Test
    void oneStep() throws SQLException {
        MovementResult result = engine.downgrade("-1");

        assertThat(result.revisions()).containsExactly("dddd");
        assertThat(engine.hasTable("d")).isFalse();
        assertThat(engine.hasTable("c")).isTrue();
        assertThat(engine.status().current()).containsExactly("cccc");
    }

    @Test
    void stepsThatEndAmongTheKnownOnes() throws SQLException {
        assertThat(engine.movements().planDowngrade("-3").steps()).hasSize(3);

        MovementResult result = engine.downgrade("-3");

        assertThat(result.revisions()).containsExactly("dddd", "cccc", "bbbb");
        assertThat(engine.status().current()).containsExactly("aaaa");
        assertThat(engine.hasTable("b")).isFalse();
        assertThat(engine.story())
                .endsWith(
                        "downgrade dddd succeeded 1/1", "downgrade cccc succeeded 2/2", "downgrade bbbb succeeded 1/1");
    }

    @Test
    void toAKnownRevision() {
        assertThat(engine.downgrade("bbbb").revisions()).containsExactly("dddd", "cccc");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void toARevisionThatOnlyTheDatabaseKnows() {
        assertThat(engine.downgrade("cccc").revisions()).containsExactly("dddd");
        assertThat(engine.downgrade("cccc").revisions()).isEmpty();
    }

    @Test
    void stepsFromCurrent() {
        assertThat(engine.downgrade("current").revisions()).isEmpty();
        assertThat(engine.downgrade("current-1").revisions()).containsExactly("dddd");
    }

    @Test
    void aBranchIsRefusedBecauseItIsNotKnownWhichOneTheDatabaseIsOn() throws SQLException {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> engine.downgrade("bbbb@-1"))
                .withMessage("The target 'bbbb@-1' names a branch, and the database is at dddd, which this application"
                        + " doesn't know, so neither does it know its branch. Type a target without a branch, for"
                        + " example -1. Nothing was run.");
        assertThat(engine.hasTable("d")).isTrue();
    }

    @Test
    void toTheBase() throws SQLException {
        assertThat(engine.downgrade("base").revisions()).containsExactly("dddd", "cccc", "bbbb", "aaaa");
        assertThat(engine.status().current()).isEmpty();
        assertThat(engine.schema().isEmpty()).isTrue();
    }

    @Test
    void aTargetThatNobodyKnowsIsRefusedBeforeAnythingRuns() throws SQLException {
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> engine.downgrade("eeee"));
        assertThat(engine.hasTable("d")).isTrue();
        assertThat(engine.status().current()).containsExactly("dddd");
    }

    @Test
    void aMergeBringsBackBothBranches() {
        engine.changelog(
                OLD[0],
                OLD[1],
                revision("cccc", "bbbb"),
                revision("dddd", "cccc"),
                revision("eeee", "bbbb"),
                revision("ffff", "dddd", "eeee"));
        engine.upgrade("head");
        engine.changelog(OLD);

        engine.downgrade("-1");
        assertThat(engine.status().current()).containsExactly("dddd", "eeee");
        engine.downgrade("bbbb");
        assertThat(engine.status().current()).containsExactly("bbbb");
    }

    @Test
    void withoutTheSqlItIsRefused() throws SQLException {
        engine.downgrade("bbbb");
        engine.migrations(
                List.of(OLD[0].build(), OLD[1].build(), TestCode.code("eeee", List.of("bbbb"), (context) -> {})));
        engine.upgrade("head");
        engine.changelog(OLD);

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> engine.downgrade("base"))
                .withMessage(
                        "The database is at 'eeee', which this application doesn't know, and the journal has kept no"
                                + " SQL that reverts it. Downgrade with the version of the application that holds it. Nothing"
                                + " was run.");
        assertThat(engine.hasTable("a")).isTrue();
    }

    @Test
    void aStampedRevisionIsRefused() throws SQLException {
        engine.database().execute("update migrate_version set version_num = 'ffff'");

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> engine.downgrade("-1"))
                .withMessage(
                        "The database is at 'ffff', which this application doesn't know, and the journal doesn't tell"
                                + " how it was applied. Downgrade with the version of the application that holds it. Nothing"
                                + " was run.");
    }

    @Test
    void theNewerApplicationHoldsWhatWasRolledBack() {
        engine.downgrade("bbbb");
        engine.changelog(OLD[0], OLD[1], revision("cccc", "bbbb").up("create table c (id integer)"));

        assertThat(engine.autoUpgrade().revisions()).isEmpty();
        assertThat(engine.upgrade("head").revisions()).containsExactly("cccc");
    }
}
