package dev.migrate.engine;

import static dev.migrate.engine.TestCode.code;
import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.model.Column;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MariaDB commits DDL by itself, so the journal counts the finished statements and a later run goes on after them. */
class MariadbMovementTests extends MovementContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    /** DDL commits just before its note, so a statement that was cut off in between has to be undone by hand. */
    @Override
    void finish(EngineFixture restarted, int calls) throws SQLException {
        if (restarted.hasTable("migrate_version_lock")) {
            restarted.database().execute("update migrate_version_lock set owner = null");
        }
        try {
            restarted.upgrade("head");
        } catch (MigrationFailedException ex) {
            assertThat(ex)
                    .hasMessageContaining(
                            "An earlier run died at this statement, which may have reached the database.");
            restarted
                    .database()
                    .execute(
                            ex.revision().equals("aaaa") ? "drop table owners" : "drop index ix_owners_name on owners");
            restarted.upgrade("head");
        }
    }

    @Test
    void aFailedRevisionIsResumedAtTheFailedStatement() throws SQLException {
        engine.changelog(halfBroken("insert into nowhere values (1)"));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageStartingWith(
                        "db/migrations/aaaa.yaml:3: Revision 'aaaa' (message of aaaa) failed to upgrade at step 3 of 4:")
                .withMessageContaining("Here DDL can't be rolled back: the first 2 of 4 statements are in the database,"
                        + " whose version is still <base>.")
                .withMessageEndingWith("Mend the cause and upgrade again: it goes on with that statement, as long as"
                        + " the finished ones stay as they are.");
        assertThat(engine.story()).containsExactly("upgrade aaaa failed 2/4");
        assertThat(engine.status().state()).isEqualTo(State.FAILED);

        engine.changelog(halfBroken("insert into b values (2)"));
        engine.autoUpgrade();

        assertThat(engine.story()).containsExactly("upgrade aaaa failed 2/4", "upgrade aaaa succeeded 4/4");
        assertThat(engine.count("b")).isEqualTo(3);
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void editedFinishedStatementsAreNotResumed() throws SQLException {
        engine.changelog(halfBroken("insert into nowhere values (1)"));
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> engine.upgrade("head"));

        engine.changelog(revision("aaaa")
                .up("create table b (id bigint)", "insert into b values (1)", "insert into b values (2)"));

        assertThatExceptionOfType(PartialRevisionException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("the statements that are already in the database have been edited since.");
        assertThat(engine.count("b")).isEqualTo(1);

        engine.database().execute("drop table b");
        engine.stamp("base");
        engine.upgrade("head");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void aMovementThatLeavesOutWhatIsHalfDoneIsRefused() {
        engine.changelog(
                revision("aaaa").up(table("owners")),
                revision("bbbb", "aaaa").up("create table b (id integer)", "insert into nowhere values (1)"));
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> engine.upgrade("head"));

        assertThatExceptionOfType(PartialRevisionException.class)
                .isThrownBy(() -> engine.downgrade("base"))
                .withMessageContaining("The upgrade of revision 'bbbb' stopped after 1 of 2 statements")
                .withMessageContaining("this movement doesn't include it.");
        assertThatExceptionOfType(PartialRevisionException.class).isThrownBy(() -> engine.upgrade("aaaa"));
    }

    @Test
    void codeThatFailedAfterDdlIsNotRunAgain() throws SQLException {
        engine.migrations(List.of(code("aaaa", List.of(), (context) -> {
            context.apply(table("owners"));
            throw new IllegalStateException("stopped");
        })));
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("the first 1 statements are in the database")
                .withMessageContaining("Code can't be resumed");

        assertThatExceptionOfType(PartialRevisionException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("code can't be resumed");
        assertThat(engine.hasTable("owners")).isTrue();
    }

    @Test
    void codeThatFailedWithoutDdlIsRunAgain() throws SQLException {
        engine.database().execute("create table t (id integer)");
        engine.migrations(List.of(code("aaaa", List.of(), (context) -> {
            try (var statement = context.connection().createStatement()) {
                statement.execute("insert into t values (1)");
            }
            throw new IllegalStateException("stopped");
        })));
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("Nothing of the revision is in the database");
        assertThat(engine.count("t")).isZero();
    }

    @Test
    void fiveChangesOfWhichTheFourthFailsGoOnWithTheFourth() throws SQLException {
        engine.changelog(fiveChanges("owner"));
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageStartingWith(
                        "db/migrations/aaaa.yaml:4: Revision 'aaaa' (message of aaaa) failed to upgrade"
                                + " at step 4 of 5:");
        assertThat(engine.story()).containsExactly("upgrade aaaa failed 3/5");

        engine.changelog(fiveChanges("keeper"));
        assertThatExceptionOfType(PartialRevisionException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageStartingWith(
                        "db/migrations/aaaa.yaml: The upgrade of revision 'aaaa' stopped after 3 of 5 statements")
                .withMessageEndingWith(
                        "the statements that are already in the database have been edited since."
                                + " Put them back as they were and run again; or: Undo by hand what it did and stamp the revision before it, or finish it by hand and stamp 'aaaa'.");
        assertThat(engine.story()).containsExactly("upgrade aaaa failed 3/5");

        engine.changelog(fiveChanges("owner"));
        engine.database().execute("update a set owner = id");
        engine.upgrade("head");

        assertThat(engine.story()).containsExactly("upgrade aaaa failed 3/5", "upgrade aaaa succeeded 5/5");
        assertThat(engine.count("a")).isEqualTo(2);
        Table table = engine.schema().table("a").orElseThrow();
        assertThat(table.uniqueConstraints()).containsExactly(UniqueConstraint.of("uq_owner", "owner"));
        assertThat(table.indexes()).containsExactly(Index.of("ix_owner", "owner", "id"));
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    /** Two rows with the same owner, who then is to be unique; the second change adds the column with this name. */
    private static TestRevision fiveChanges(String column) {
        QualifiedName a = QualifiedName.of("a");
        Column owner = Column.of(column, "integer").withDefault(Value.number(7));
        return revision("aaaa")
                .up(
                        table("a"),
                        new AddColumn(a, List.of(owner), List.of()),
                        ExecuteSql.of("insert into a (id) values (1), (2)"),
                        new AddUniqueConstraint(a, UniqueConstraint.of("uq_owner", "owner")),
                        new CreateIndex(a, Index.of("ix_owner", "owner", "id")));
    }

    private static TestRevision halfBroken(String third) {
        return revision("aaaa")
                .up("create table b (id integer)", "insert into b values (1)", third, "insert into b values (3)");
    }
}
