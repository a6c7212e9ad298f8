package dev.migrate.engine;

import static dev.migrate.engine.MovementContractTests.table;
import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.DropTable;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Databases that were moved by single revisions meet a changelog in which these are squashed. */
abstract class SquashContractTests {

    private EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() {
        engine = new EngineFixture(newDatabase());
    }

    @Test
    void aDatabaseAtTheLastOneIsAtTheSquashedOne() {
        singleFiles();
        engine.upgrade("head");
        squashed();

        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
        assertThat(engine.status().current()).containsExactly("ssss");
        assertThat(new StatusReader(engine.parts()).current()).containsExactly("ssss");
        assertThat(engine.upgrade("head").revisions()).isEmpty();
        assertThat(engine.autoUpgrade().revisions()).isEmpty();
        assertThat(engine.story()).hasSize(4);
        assertThat(new RevisionReader(engine.parts()).describe("ssss").standing())
                .isEqualTo(RevisionDescription.Standing.APPLIED);
    }

    @Test
    void theFirstMovementTakesTheRowOver() throws SQLException {
        singleFiles();
        engine.upgrade("head");
        squashedAnd(revision("eeee", "b333").up(table("e")));

        MovementResult result = engine.autoUpgrade();

        assertThat(result.revisions()).containsExactly("eeee");
        assertThat(result.headsBefore()).containsExactly("ssss");
        assertThat(engine.hasTable("e")).isTrue();
        assertThat(engine.status().current()).containsExactly("eeee");
        assertThat(engine.story().subList(4, 6))
                .containsExactly("stamp ssss succeeded 0/0", "upgrade eeee succeeded 1/1");
        assertThat(engine.journal().get(1).headsBefore()).containsExactly("b333");
        assertThat(engine.journal().get(1).headsAfter()).containsExactly("ssss");
    }

    @Test
    void theWayBackGoesThroughTheSquashedOne() throws SQLException {
        singleFiles();
        engine.upgrade("head");
        squashed();

        assertThat(engine.downgrade("aaaa").revisions()).containsExactly("ssss");

        assertThat(engine.hasTable("b1")).isFalse();
        assertThat(engine.hasTable("b3")).isFalse();
        assertThat(engine.hasTable("owners")).isTrue();
        assertThat(engine.status().state()).isEqualTo(State.HELD);
        assertThat(engine.upgrade("head").revisions()).containsExactly("ssss");
        assertThat(engine.hasTable("b3")).isTrue();
    }

    @Test
    void aFreshDatabaseRunsItWhole() throws SQLException {
        singleFiles();
        engine.upgrade("head");
        var before = engine.schema();
        EngineFixture fresh = new EngineFixture(newDatabase());
        engine = fresh;
        squashed();

        assertThat(fresh.autoUpgrade().revisions()).containsExactly("aaaa", "ssss");
        assertThat(fresh.schema().tables()).isEqualTo(before.tables());
        assertThat(fresh.downgrade("base").revisions()).containsExactly("ssss", "aaaa");
    }

    @Test
    void aDatabaseInTheMiddleIsAnErrorThatTellsTheWayOut() {
        singleFiles();
        engine.upgrade("b222");
        squashed();
        String message = "db/migrations/ssss.yaml: The database is in the middle of what 'ssss' (message of ssss)"
                + " replaces: it is at 'b222', 2 of 3 revisions. Deploy the release that still has the single files"
                + " first, or restore those files. Nothing was changed.";

        assertThatThrownBy(() -> engine.autoUpgrade())
                .isInstanceOf(MigrateException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> engine.upgrade("head")).hasMessage(message);
        assertThatThrownBy(() -> engine.downgrade("base")).hasMessage(message);
        assertThatThrownBy(() -> engine.status()).hasMessage(message);
        assertThatThrownBy(() -> engine.stamp("ssss")).hasMessage(message);
        singleFiles();
        assertThat(engine.upgrade("head").revisions()).containsExactly("b333");
        squashed();
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void aPurgingStampLeadsOutOfTheMiddle() {
        singleFiles();
        engine.upgrade("b222");
        squashed();

        new Stamping(engine.parts()).stamp(List.of("aaaa"), true);

        assertThat(engine.status().current()).containsExactly("aaaa");
    }

    @Test
    void aStampTakesTheRowOverFirst() {
        singleFiles();
        engine.upgrade("head");
        squashed();

        engine.stamp("aaaa");

        assertThat(engine.status().current()).containsExactly("aaaa");
        assertThat(engine.story().subList(4, 6))
                .containsExactly("stamp ssss succeeded 0/0", "stamp aaaa succeeded 0/0");
    }

    @Test
    void whatWasRolledBackOneByOneIsHeldAsAWhole() {
        singleFiles();
        engine.upgrade("head");
        engine.downgrade("aaaa");
        squashed();

        assertThat(engine.status().state()).isEqualTo(State.HELD);
        assertThat(engine.autoUpgrade().revisions()).isEmpty();
        assertThat(engine.upgrade("head").revisions()).containsExactly("ssss");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void anEditIsNoticedOnceTheRowIsTakenOver() {
        singleFiles();
        engine.upgrade("head");
        squashedAnd(revision("eeee", "ssss").up(table("e")));
        engine.upgrade("head");

        engine.changelog(
                revision("aaaa").up(table("owners")),
                revision("ssss", "aaaa")
                        .replaces("b111", "b222", "b333")
                        .up(table("other"))
                        .checksum("edited"),
                revision("eeee", "ssss").up(table("e")));

        assertThat(engine.status().state()).isEqualTo(State.EDITED);
        engine.repair("ssss");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void whatFollowsFromTheFilesStillDoesAfterTheRowIsTakenOver() throws SQLException {
        DropTable drop = new DropTable(QualifiedName.of("owners"), false, false, null);
        TestRevision first = revision("aaaa").up(table("owners"));
        engine.changelog(
                first,
                revision("bbbb", "aaaa").up(table("b")),
                revision("cccc", "bbbb").up(drop));
        engine.upgrade("head");
        TestRevision squashed =
                revision("ssss", "aaaa").replaces("bbbb", "cccc").up(table("b"), drop);
        engine.changelog(first, squashed, revision("eeee", "ssss").up(table("e")));
        engine.upgrade("head");

        engine.downgrade("aaaa");

        assertThat(engine.hasTable("owners")).isTrue();
        assertThat(engine.hasTable("b")).isFalse();
    }

    private void singleFiles() {
        engine.changelog(
                revision("aaaa").up(table("owners")),
                revision("b111", "aaaa").up(table("b1")),
                revision("b222", "b111").up(table("b2")),
                revision("b333", "b222").up(table("b3")));
    }

    private void squashed() {
        engine.changelog(revision("aaaa").up(table("owners")), squash());
    }

    private void squashedAnd(TestRevision next) {
        engine.changelog(revision("aaaa").up(table("owners")), squash(), next);
    }

    private static TestRevision squash() {
        return revision("ssss", "aaaa").replaces("b111", "b222", "b333").up(table("b1"), table("b2"), table("b3"));
    }
}
