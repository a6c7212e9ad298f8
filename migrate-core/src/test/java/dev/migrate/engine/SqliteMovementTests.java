package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.MigrateException;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SQLite undoes DDL with a rollback, and what ALTER TABLE can't do is done by a copy that loses nothing. */
class SqliteMovementTests extends MovementContractTests {

    private static final QualifiedName PARENTS = QualifiedName.of("parents");

    private static final String[] FAMILY = {
        "create table parents (id integer primary key autoincrement, name varchar(10) collate nocase, n int"
                + " not null on conflict ignore constraint positive check (n > 0), twice int generated always as (n * 2) stored)",
        "create table children (id integer primary key, parent int references parents on delete cascade)",
        "create table grandchildren (child int references children (id) on delete set null)",
        "create index ix_name on parents (name desc) where n is not null",
        "create table log (what text)",
        "create trigger noted after insert on parents begin insert into log values ('in; ' || new.name); end",
        "create trigger watched after delete on children begin insert into log values ('out'); end",
        "create view names as select name from parents",
        "insert into parents (id, name, n) values (1, 'Ann', 1), (2, 'Bob', 2), (9, 'Eve', 3)",
        "delete from parents where id = 9",
        "insert into children values (1, 1), (2, 2)",
        "insert into grandchildren values (1), (2)",
    };

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }

    @Test
    void aCopyLosesNothingOfTheTableAndOfThoseThatReferToIt() throws SQLException {
        assertNothingIsLost(engine);
        assertNothingIsLost(new EngineFixture(TestDatabase.sqlite().withoutForeignKeys()));
    }

    private static void assertNothingIsLost(EngineFixture engine) throws SQLException {
        engine.changelog(
                revision("aaaa").up(FAMILY),
                revision("bbbb", "aaaa")
                        .up(
                                new ModifyDataType(
                                        PARENTS, "name", DataType.parse("varchar(80)"), DataType.parse("varchar(10)")),
                                new AddNotNullConstraint(PARENTS, "name", null, null)));
        engine.upgrade("head");

        assertThat(query(engine, "select id || name || n || twice from parents order by id"))
                .containsExactly("1Ann12", "2Bob24");
        assertThat(query(engine, "select parent from children order by id")).containsExactly("1", "2");
        assertThat(query(engine, "select child from grandchildren order by child"))
                .containsExactly("1", "2");
        assertThat(query(engine, "select what from log order by rowid"))
                .containsExactly("in; Ann", "in; Bob", "in; Eve");
        assertThat(query(engine, "select sql from sqlite_schema where name = 'parents'"))
                .containsExactly("""
                        CREATE TABLE "parents" (
                            id integer primary key autoincrement,
                            name varchar(80) collate nocase not null,
                            n int not null on conflict ignore constraint positive check (n > 0),
                            twice int generated always as (n * 2) stored
                        )""");
        assertThat(query(engine, "select name from names where name = 'ANN'")).containsExactly("Ann");
        assertThat(query(engine, "select name from sqlite_schema where type in ('index', 'trigger') order by name"))
                .contains("ix_name", "noted", "watched");
        engine.database().execute("insert into parents (name, n) values ('Zoe', 1)");
        assertThat(query(engine, "select max(id) || (select max(what) from log) from parents"))
                .containsExactly("10in; Zoe");
        assertThat(query(engine, "select count(*) from pragma_foreign_key_check"))
                .containsExactly("0");

        engine.downgrade("-1");
        assertThat(query(engine, "select parent from children order by id")).containsExactly("1", "2");
        assertThat(query(engine, "select type || \"notnull\" from pragma_table_info('parents') where name = 'name'"))
                .containsExactly("varchar(10)0");
    }

    @Test
    void rowsThatReferToNothingStopTheRevision() throws SQLException {
        engine.changelog(
                revision("aaaa").up(FAMILY),
                revision("bbbb", "aaaa").up("delete from parents where id = 1", "pragma foreign_keys = off"));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining(
                        "commit: FOREIGN KEY constraint failed: 1 rows of children refer to no row of" + " parents");
        assertThat(engine.count("parents")).isEqualTo(2);
        assertThat(engine.count("children")).isEqualTo(2);
    }

    @Test
    void foreignKeysAreFollowedWhereNothingIsCopied() throws SQLException {
        engine.changelog(revision("aaaa").up(FAMILY), revision("bbbb", "aaaa").up("delete from parents where id = 1"));
        engine.upgrade("head");
        assertThat(engine.count("children")).isEqualTo(1);
    }

    @Test
    void sqlThatChangesTheSchemaIsFollowedInThePlan() throws SQLException {
        engine.changelog(
                revision("aaaa")
                        .up("create table parents (id int)", "alter table parents add column name text default 'x'"),
                revision("bbbb", "aaaa").up(new AddNotNullConstraint(PARENTS, "name", null, null)));
        assertThat(engine.movements().planUpgrade("head").steps().get(1).statements())
                .extracting((statement) -> statement.sql())
                .containsExactly(
                        "pragma legacy_alter_table = on",
                        """
                        create table parents_migrate_copy (
                            id int,
                            name text default 'x' not null
                        )""",
                        "insert into parents_migrate_copy (id, name) select id, name from parents",
                        "drop table parents",
                        "alter table parents_migrate_copy rename to parents",
                        "pragma legacy_alter_table = off");
        engine.upgrade("head");
        assertThat(engine.hasTable("parents")).isTrue();
    }

    @Test
    void whatCodeDoesIsKnownWhenItHasRun() throws SQLException {
        engine.migrations(List.of(
                TestCode.code("aaaa", List.of(), (context) -> {
                    try (Statement statement = context.connection().createStatement()) {
                        for (String sql : FAMILY) {
                            statement.execute(sql);
                        }
                    }
                    context.apply(new ModifyDataType(PARENTS, "name", DataType.parse("text"), null));
                }),
                revision("bbbb", "aaaa")
                        .up(new AddCheckConstraint(PARENTS, new CheckConstraint("ck", "name <> ''")))
                        .build()));
        engine.upgrade("head");
        assertThat(query(engine, "select parent from children order by id")).containsExactly("1", "2");
        assertThat(query(engine, "select count(*) from sqlite_schema where sql like '%constraint ck check%'"))
                .containsExactly("1");
    }

    @Test
    void aViewThatCouldNotBeReadAnyMoreIsNamedBefore() throws SQLException {
        engine.changelog(
                revision("aaaa")
                        .up(
                                "create table parents (id int, name text unique)",
                                "create view names as select name from parents"),
                revision("bbbb", "aaaa").up(new DropColumn(PARENTS, List.of("name"), null)));
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("The view 'names' reads the table 'parents' and couldn't any more")
                .withMessageContaining("Drop the view before, and create it again afterwards.");
    }

    @Test
    void anotherWriterIsWaitedFor() throws Exception {
        engine.changelog(revision("aaaa").up(FAMILY));
        engine.upgrade("head");
        engine.changelog(revision("aaaa").up(FAMILY), revision("bbbb", "aaaa").up("create table more (id int)"));
        try (Connection writer = engine.database().open()) {
            writer.setAutoCommit(false);
            writer.createStatement().execute("insert into log values ('busy')");
            Thread migration = new Thread(() -> engine.upgrade("head"));
            migration.start();
            migration.join(4_000); // Longer than the driver's own patience.
            assertThat(migration.isAlive()).isTrue();
            writer.commit();
            migration.join();
        }
        assertThat(engine.hasTable("more")).isTrue();
    }

    private static List<String> query(EngineFixture engine, String sql) throws SQLException {
        try (Connection connection = engine.database().open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
