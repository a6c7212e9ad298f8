package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.changelog.condition.Guard.Reaction;
import dev.migrate.changelog.condition.Precondition;
import dev.migrate.changelog.condition.Precondition.Exists;
import dev.migrate.changelog.condition.Precondition.Kind;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Revisions that run only where something holds, and those that may fail. */
abstract class GuardContractTests {

    private static final String TABLES = """
            create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id))""";
    private static final String CHILD = """
            create table child (id bigint, parent_id bigint, code varchar(20),
            constraint fk_child foreign key (parent_id) references parent (id),
            constraint uq_child unique (code))""";

    EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void startUp() {
        engine = new EngineFixture(newDatabase());
    }

    @Test
    void whatIsThereIsSeenAndWhatIsNotThereIsNot() {
        Map<String, Precondition> conditions = Map.ofEntries(
                Map.entry("table", exists(Kind.TABLE, null, "PARENT")),
                Map.entry("view", exists(Kind.VIEW, null, "v")),
                Map.entry("column", exists(Kind.COLUMN, "child", "parent_id")),
                Map.entry("index", exists(Kind.INDEX, "parent", "ix_parent")),
                Map.entry("indexOn", new Exists(Kind.INDEX, null, "parent", null, List.of("code"))),
                Map.entry("primary", exists(Kind.PRIMARY_KEY, "parent", null)),
                Map.entry("foreign", exists(Kind.FOREIGN_KEY, "child", "fk_child")),
                Map.entry("unique", exists(Kind.UNIQUE_CONSTRAINT, "child", "uq_child")),
                Map.entry("rows", new Precondition.RowCount(null, "parent", 2)),
                Map.entry("sql", new Precondition.SqlCheck("select max(id) from parent", " 7 ")),
                Map.entry("applied", new Precondition.Applied("aaaa", "one")),
                Map.entry(
                        "any",
                        new Precondition.Any(
                                List.of(exists(Kind.TABLE, null, "x"), exists(Kind.TABLE, null, "child")))),
                Map.entry("not", new Precondition.Not(exists(Kind.TABLE, null, "x"))));
        Map<String, Precondition> opposites = Map.ofEntries(
                Map.entry("table", exists(Kind.TABLE, null, "x")),
                Map.entry("view", exists(Kind.VIEW, null, "parent")),
                Map.entry("column", exists(Kind.COLUMN, "parent", "parent_id")),
                Map.entry("index", exists(Kind.INDEX, "child", "ix_parent")),
                Map.entry("indexOn", new Exists(Kind.INDEX, null, "parent", null, List.of("code", "id"))),
                Map.entry("primary", exists(Kind.PRIMARY_KEY, "child", null)),
                Map.entry("foreign", exists(Kind.FOREIGN_KEY, "parent", "fk_child")),
                Map.entry("unique", exists(Kind.UNIQUE_CONSTRAINT, "child", "uq_parent")),
                Map.entry("rows", new Precondition.RowCount(null, "parent", 0)),
                Map.entry("sql", new Precondition.SqlCheck("select max(id) from parent", "8")),
                Map.entry("applied", new Precondition.Applied("zzzz", "two")),
                Map.entry(
                        "any",
                        new Precondition.Any(List.of(exists(Kind.TABLE, null, "x"), exists(Kind.TABLE, null, "y")))),
                Map.entry("not", new Precondition.Not(exists(Kind.TABLE, null, "child"))));
        TestRevision first = revision("aaaa")
                .up(
                        TABLES,
                        CHILD,
                        "create index ix_parent on parent (code)",
                        "create view v as select id from parent",
                        "insert into parent values (1, 'a')",
                        "insert into parent values (7, 'b')");
        engine.changelog(first);
        engine.upgrade("head");

        conditions.forEach((name, condition) -> {
            assertThat(runs(first, "yes." + name, condition)).as(name).isTrue();
            engine.stamp("aaaa");
            assertThat(runs(first, "no." + name, opposites.get(name)))
                    .as("not " + name)
                    .isFalse();
            engine.stamp("aaaa");
        });
    }

    private boolean runs(TestRevision first, String id, Precondition condition) {
        engine.changelog(
                first,
                revision(id, "aaaa").up("insert into child (id) values (1)").guard(condition, Reaction.MARK_RAN));
        engine.upgrade("head");
        assertThat(engine.status().current()).containsExactly(id);
        return engine.journal().get(0).stepsDone() == 1;
    }

    @Test
    void whatIsMarkedAsRunCountsAsAppliedAndIsNotReverted() throws SQLException {
        engine.changelog(
                revision("aaaa").up("create table b (id bigint)"),
                revision("bbbb", "aaaa")
                        .up("create table b (id bigint)")
                        .down("drop table b")
                        .guard(new Precondition.Not(exists(Kind.TABLE, null, "b")), Reaction.MARK_RAN));

        assertThat(engine.upgrade("head").revisions()).containsExactly("aaaa", "bbbb");
        assertThat(engine.journal().get(0).error())
                .isEqualTo("Not run. Its precondition doesn't hold: not (there is a table 'b').");
        assertThat(engine.story()).containsExactly("upgrade aaaa succeeded 1/1", "upgrade bbbb succeeded 0/1");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
        assertThat(engine.upgrade("head").revisions()).isEmpty();

        assertThat(engine.downgrade("-1").revisions()).containsExactly("bbbb");
        assertThat(engine.hasTable("b")).isTrue();
    }

    @Test
    void whatWasNotRunIsNotRevertedAfterARepairEither() throws SQLException {
        Precondition noTable = new Precondition.Not(exists(Kind.TABLE, null, "b"));
        TestRevision first = revision("aaaa").up("create table b (id bigint)");
        engine.changelog(
                first,
                revision("bbbb", "aaaa")
                        .up("create table b (id int)")
                        .down("drop table b")
                        .guard(noTable, Reaction.MARK_RAN));
        engine.upgrade("head");
        engine.changelog(
                first,
                revision("bbbb", "aaaa")
                        .up("create table b (id smallint)")
                        .down("drop table b")
                        .checksum("edited")
                        .guard(noTable, Reaction.MARK_RAN));
        assertThat(engine.status().state()).isEqualTo(State.EDITED);

        engine.repair("bbbb");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
        assertThat(engine.downgrade("-1").revisions()).containsExactly("bbbb");
        assertThat(engine.hasTable("b")).isTrue();
    }

    @Test
    void aHaltEndsTheRunAndNothingOfTheRevisionHasRun() throws SQLException {
        engine.changelog(revision("aaaa")
                .up("create table b (id bigint)")
                .guard(exists(Kind.TABLE, null, "other"), Reaction.HALT));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .satisfies((ex) -> assertThat(ex.problem())
                        .startsWith(
                                "Revision 'aaaa' (message of aaaa) failed to upgrade: Its precondition doesn't hold:"
                                        + " there is a table 'other'. "))
                .satisfies((ex) -> assertThat(ex.locations().toString()).isEqualTo("[db/migrations/aaaa.yaml:3:5]"));
        assertThat(engine.hasTable("b")).isFalse();
        assertThat(engine.status().current()).isEmpty();
        assertThat(engine.story()).containsExactly("upgrade aaaa failed 0/1");
    }

    @Test
    void aWarningLetsItRun() throws SQLException {
        engine.changelog(revision("aaaa")
                .up("create table b (id bigint)")
                .guard(exists(Kind.TABLE, null, "other"), Reaction.WARN));

        assertThat(engine.upgrade("head").revisions()).containsExactly("aaaa");
        assertThat(engine.hasTable("b")).isTrue();
    }

    @Test
    void aQuestionThatTheDatabaseRefusesHaltsTheRunAndSpoilsNoTransaction() {
        engine.changelog(revision("aaaa")
                .up("create table b (id bigint)")
                .guard(new Precondition.SqlCheck("select count(*) from missing", "0"), Reaction.MARK_RAN));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .satisfies((ex) -> assertThat(ex.problem())
                        .startsWith("Revision 'aaaa' (message of aaaa) failed to upgrade: Its precondition can't be"
                                + " asked: "));
        assertThat(engine.story()).containsExactly("upgrade aaaa failed 0/1");
    }

    @Test
    void whatMayFailCountsAsAppliedAndTheRunGoesOn() throws SQLException {
        engine.changelog(
                revision("aaaa").up("insert into missing values (1)").mayFail(),
                revision("bbbb", "aaaa").up("create table b (id bigint)"));

        assertThat(engine.upgrade("head").revisions()).containsExactly("aaaa", "bbbb");
        assertThat(engine.hasTable("b")).isTrue();
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
        assertThat(engine.journal().get(1).error()).startsWith("Not run. It failed, and doesn't have to succeed: ");
    }

    @Test
    void aRunThatIsOneTransactionRefusesWhatMayFail() {
        engine.transaction(TransactionScope.ALL)
                .changelog(revision("aaaa").up("create table b (id bigint)").mayFail());

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> engine.upgrade("head"));
        assertThat(engine.status().current()).isEmpty();
    }

    private static Exists exists(Kind kind, String table, String name) {
        return new Exists(kind, null, table, name, List.of());
    }
}
