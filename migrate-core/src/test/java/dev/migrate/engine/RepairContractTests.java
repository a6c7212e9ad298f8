package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person can say of a revision that stopped part-way, where DDL can't be rolled back. */
abstract class RepairContractTests {

    private static final String ONE = "create table one (id integer)";
    private static final String TWO = "create table two (id integer)";
    private static final String THREE = "insert into three values (1)";

    private EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void stopPartWay() throws SQLException {
        engine = new EngineFixture(newDatabase());
        engine.changelog(revision("aaaa").up(ONE, TWO, THREE));
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> engine.upgrade("head"));
        assertThat(engine.story()).containsExactly("upgrade aaaa failed 2/3");
    }

    @Test
    void theNextRunGoesOnWhereAPersonSays() throws SQLException {
        engine.database().execute("create table three (id integer)");
        engine.database().execute("drop table two");

        new PartialRepair(engine.parts()).resumeFrom("aaaa", 2);
        engine.upgrade("head");

        assertThat(engine.hasTable("two")).isTrue();
        assertThat(engine.count("three")).isEqualTo(1);
        assertThat(engine.story())
                .containsExactly("upgrade aaaa failed 2/3", "upgrade aaaa failed 1/3", "upgrade aaaa succeeded 3/3");
        assertThat(engine.journal().get(1).error()).isEqualTo("By hand: the next run goes on with statement 2 of 3.");
    }

    @Test
    void everyStatementMayBeInTheDatabaseAlready() throws SQLException {
        new PartialRepair(engine.parts()).resumeFrom("aaaa", 4);
        engine.upgrade("head");

        assertThat(engine.status().current()).containsExactly("aaaa");
    }

    @Test
    void editedStatementsAreAcceptedTogetherWithTheAnswer() throws SQLException {
        engine.changelog(revision("aaaa").up("create table uno (id integer)", TWO, "select 1"));
        assertThatExceptionOfType(PartialRevisionException.class).isThrownBy(() -> engine.upgrade("head"));

        new PartialRepair(engine.parts()).resumeFrom("aaaa", 3);
        engine.upgrade("head");

        assertThat(engine.hasTable("uno")).isFalse();
        assertThat(engine.status().current()).containsExactly("aaaa");
    }

    @Test
    void nothingOfItIsInTheDatabaseAnyMore() throws SQLException {
        engine.database().execute("drop table one");
        engine.database().execute("drop table two");
        engine.database().execute("create table three (id integer)");

        new PartialRepair(engine.parts()).markReverted("aaaa");
        engine.changelog(revision("aaaa").up("create table uno (id integer)", TWO, THREE));
        engine.upgrade("head");

        assertThat(engine.hasTable("uno")).isTrue();
        assertThat(engine.count("three")).isEqualTo(1);
        assertThat(engine.journal().get(1).error()).isEqualTo("By hand: nothing of it is in the database any more.");
    }

    @Test
    void aStatementThatIsNotThereIsRefused() {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> new PartialRepair(engine.parts()).resumeFrom("aaaa", 5))
                .withMessage(
                        "db/migrations/aaaa.yaml: There is no statement 5 of revision 'aaaa' to go on with, only 1 to 4."
                                + " Show its statements with: migrate show aaaa --sql.");
        assertThat(engine.story()).hasSize(1);
    }

    @Test
    void aRevisionThatIsNotHalfWayIsRefused() {
        engine.changelog(revision("aaaa").up(ONE, TWO, THREE), revision("bbbb", "aaaa"));

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> new PartialRepair(engine.parts()).markReverted("bbbb"))
                .withMessage("Revision 'bbbb' isn't half-way: 'aaaa' is. Show what happened with: migrate history"
                        + " --journal.");
    }
}
