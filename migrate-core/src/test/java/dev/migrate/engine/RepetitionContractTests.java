package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.changelog.Repetition;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Revisions that run more than once. */
abstract class RepetitionContractTests {

    EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void startUp() {
        engine = new EngineFixture(newDatabase());
    }

    @Test
    void whatComesAfterOthersRunsOnceAndAgainWhenItHasChanged() throws SQLException {
        TestRevision view = revision("R.names")
                .up("insert into b values (1)")
                .checksum("one")
                .repeated(Repetition.AFTER_OTHERS);
        engine.changelog(revision("aaaa").up("create table b (id bigint)"), view);

        assertThat(engine.upgrade("head").revisions()).containsExactly("aaaa", "R.names");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
        assertThat(engine.upgrade("head").revisions()).isEmpty();
        assertThat(engine.autoUpgrade().revisions()).isEmpty();

        TestRevision edited = revision("R.names")
                .up("insert into b values (2)")
                .checksum("two")
                .repeated(Repetition.AFTER_OTHERS);
        engine.changelog(
                revision("aaaa").up("create table b (id bigint)"),
                revision("bbbb", "aaaa").up("insert into b values (3)"),
                edited);
        assertThat(engine.status().state()).isEqualTo(State.PENDING);
        assertThat(engine.status().pending())
                .extracting((pending) -> pending.migration().id())
                .containsExactly("bbbb", "R.names");
        assertThat(engine.autoUpgrade().revisions()).containsExactly("bbbb", "R.names");
        assertThat(engine.status().current()).containsExactly("bbbb");
        assertThat(engine.count("b")).isEqualTo(3);
        assertThat(engine.story())
                .containsExactly(
                        "upgrade aaaa succeeded 1/1",
                        "upgrade R.names succeeded 1/1",
                        "upgrade bbbb succeeded 1/1",
                        "upgrade R.names succeeded 1/1");
    }

    @Test
    void whatComesAfterOthersWaitsUntilAllOfThemAreApplied() {
        engine.changelog(
                revision("aaaa").up("create table b (id bigint)"),
                revision("bbbb", "aaaa").up("create table c (id bigint)"),
                revision("R.names").up("insert into c values (1)").repeated(Repetition.AFTER_OTHERS));

        assertThat(engine.upgrade("aaaa").revisions()).containsExactly("aaaa");
        assertThat(engine.upgrade("+1").revisions()).containsExactly("bbbb", "R.names");
    }

    @Test
    void whatComesAfterEachUpgradeRunsOnlyWhenSomethingElseDid() {
        TestRevision callback =
                revision("afterMigrate").up("insert into b values (1)").repeated(Repetition.AFTER_EACH_UPGRADE);
        engine.changelog(revision("aaaa").up("create table b (id bigint)"), callback);

        assertThat(engine.upgrade("head").revisions()).containsExactly("aaaa", "afterMigrate");
        assertThat(engine.upgrade("head").revisions()).isEmpty();
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);

        engine.changelog(
                revision("aaaa").up("create table b (id bigint)"),
                revision("bbbb", "aaaa").up("insert into b values (3)"),
                callback);
        assertThat(engine.upgrade("head").revisions()).containsExactly("bbbb", "afterMigrate");
    }

    @Test
    void whatRunsOnChangeHasItsPlaceAndIsNoEditedRevision() throws SQLException {
        engine.changelog(
                revision("aaaa").up("create table b (id bigint)"),
                revision("bbbb", "aaaa")
                        .up("insert into b values (1)")
                        .checksum("one")
                        .repeated(Repetition.ON_CHANGE),
                revision("cccc", "bbbb").up("insert into b values (2)"));
        engine.upgrade("head");

        engine.changelog(
                revision("aaaa").up("create table b (id bigint)"),
                revision("bbbb", "aaaa")
                        .up("insert into b values (9)")
                        .checksum("two")
                        .repeated(Repetition.ON_CHANGE),
                revision("cccc", "bbbb").up("insert into b values (2)"));

        assertThat(engine.status().state()).isEqualTo(State.PENDING);
        assertThat(engine.autoUpgrade().revisions()).containsExactly("bbbb");
        assertThat(engine.status().current()).containsExactly("cccc");
        assertThat(engine.count("b")).isEqualTo(3);
        assertThat(engine.autoUpgrade().revisions()).isEmpty();
    }

    @Test
    void whatRunsAlwaysRunsWithEachUpgradeAndIsNeverPending() throws SQLException {
        engine.changelog(
                revision("aaaa").up("create table b (id bigint)"),
                revision("bbbb", "aaaa").up("insert into b values (1)").repeated(Repetition.ALWAYS));

        assertThat(engine.upgrade("head").revisions()).containsExactly("aaaa", "bbbb");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
        assertThat(engine.upgrade("head").revisions()).containsExactly("bbbb");
        assertThat(engine.count("b")).isEqualTo(2);
    }

    @Test
    void aRepeatableRevisionThatFailedIsTriedAgain() {
        engine.changelog(
                revision("aaaa").up("create table b (id bigint)"),
                revision("R.names").up("insert into missing values (1)").repeated(Repetition.AFTER_OTHERS));
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .satisfies((ex) -> assertThat(ex.problem())
                        .startsWith("Revision 'R.names' (message of R.names) failed to upgrade at step 1 of 1: "));
        assertThat(engine.status().state()).isEqualTo(State.FAILED);
        assertThat(engine.status().current()).containsExactly("aaaa");

        engine.changelog(
                revision("aaaa").up("create table b (id bigint)"),
                revision("R.names").up("insert into b values (1)").repeated(Repetition.AFTER_OTHERS));
        assertThat(engine.upgrade("head").revisions()).isEqualTo(List.of("R.names"));
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void aDowngradeLeavesAloneWhatHasNoPlaceAndTheNextUpgradeDoesNotRepeatIt() {
        engine.changelog(
                revision("aaaa").up("create table b (id bigint)"),
                revision("bbbb", "aaaa").up("insert into b values (1)").down("delete from b"),
                revision("R.names").up("insert into b values (2)").repeated(Repetition.AFTER_OTHERS));
        engine.upgrade("head");

        assertThat(engine.downgrade("-1").revisions()).containsExactly("bbbb");
        assertThat(engine.upgrade("head").revisions()).containsExactly("bbbb");
    }
}
