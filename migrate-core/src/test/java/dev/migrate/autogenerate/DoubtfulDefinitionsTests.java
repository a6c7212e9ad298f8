package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only the database can tell: also where it refuses a part of the question, and where there is much to ask. */
class DoubtfulDefinitionsTests {

    private static final QualifiedName THINGS = QualifiedName.of("things");

    @Test
    void aRefusedDefaultLeavesTheOthersTheirAnswers() throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        database.execute(
                "create table things (a integer default 1, b text default lower('A'), c date default '2020-01-01')");
        Table wanted = Table.of(
                THINGS,
                Column.of("a", "integer").withDefault(Value.expression("no_such_function()")),
                Column.of("b", "text").withDefault(Value.expression("LOWER('A')")),
                Column.of("c", "date").withDefault(Value.expression("current_date")));
        assertThat(operations(database, wanted)).containsExactly("change default things.a", "change default things.c");
    }

    @Test
    void aRefusedColumnLeavesTheOthersTheirAnswers() throws SQLException {
        for (TestDatabase database : List.of(TestDatabase.postgresql(), TestDatabase.h2())) {
            database.execute("create table things (a integer, b varchar(10) default lower('A') || 'x')");
            Table wanted = Table.of(
                    THINGS,
                    Column.of("a", "no_such_type"),
                    Column.of("b", "varchar(10)").withDefault(Value.expression("(lower('A')) || ('x')")));
            assertThat(operations(database, wanted)).containsExactly("change type things.a");
        }
    }

    @Test
    void aRefusedCheckLeavesTheOthersTheirAnswers() throws SQLException {
        for (TestDatabase database : List.of(TestDatabase.postgresql(), TestDatabase.h2(), TestDatabase.mariadb())) {
            database.execute(
                    "create table things (a integer, b integer, constraint a_ok check (a + 1 > 0), constraint b_ok check"
                            + " (b > 0))");
            Table wanted = Table.of(THINGS, Column.of("a", "integer"), Column.of("b", "integer"))
                    .with(new CheckConstraint("a_ok", "((a) + (1)) > (0)"))
                    .with(new CheckConstraint("b_ok", "no_such_function(b) > 0"));
            assertThat(operations(database, wanted)).containsExactly("change check things.b_ok");
        }
    }

    @Test
    void aRefusedIndexLeavesTheOthersTheirAnswers() throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        database.execute(
                "create table things (a varchar(10), b integer)",
                "create index by_text on things (lower(a), (b + 1))",
                "create index by_number on things ((b + 2))");
        Table wanted = Table.of(THINGS, Column.of("a", "varchar(10)"), Column.of("b", "integer"))
                .with(new Index(
                        "by_text",
                        List.of(new IndexColumn("lower(a::text)", false, true), new IndexColumn("b+1", false, true)),
                        false))
                .with(new Index("by_number", List.of(new IndexColumn("no_such_function(b)", false, true)), false));
        assertThat(operations(database, wanted)).containsExactly("change index things.by_number");
    }

    @Test
    void manyTablesAreAskedAboutInParts() throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        List<String> statements = new ArrayList<>();
        List<Table> wanted = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            String function = (i == 7 || i == 205 || i == 449) ? "upper" : "lower";
            statements.add(
                    "create table t" + i + " (a text default " + function + "('A'), b integer check (b * 2 > 0))");
            wanted.add(Table.of(
                            QualifiedName.of("t" + i),
                            Column.of("a", "text").withDefault(Value.expression("lower(('A'))")),
                            Column.of("b", "integer"))
                    .with(new CheckConstraint("t" + i + "_b_check", "((b) * 2) > 0")));
        }
        database.execute(String.join(";", statements));
        assertThat(operations(database, wanted.toArray(Table[]::new)))
                .containsExactly("change default t205.a", "change default t449.a", "change default t7.a");
    }

    @Test
    void otherCollationsAreDifferencesWhereTheModelStatesThem() throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        database.execute("create table things (same text collate \"C\", other text collate \"C\", only_here text,"
                + " only_there text collate \"C\", varied varchar(10) collate \"POSIX\")");
        Table wanted = Table.of(
                THINGS,
                Column.of("same", "text collate pg_catalog.\"C\""),
                Column.of("other", "text collate \"POSIX\""),
                Column.of("only_here", "text collate \"C\""),
                Column.of("only_there", "text"),
                Column.of("varied", "varchar(10) collate \"C\""));
        assertThat(operations(database, wanted))
                .containsExactly(
                        "change type things.only_here", "change type things.other", "change type things.varied");
    }

    @Test
    void otherCollationsAreDifferencesOnMariadb() throws SQLException {
        TestDatabase database = TestDatabase.mariadb();
        database.execute(
                "create table things (same varchar(10) collate utf8mb4_bin, other varchar(10) collate utf8mb4_bin,"
                        + " usual varchar(10), only_there varchar(10) collate utf8mb4_bin)"
                        + " default character set utf8mb4 collate utf8mb4_unicode_ci");
        Table wanted = Table.of(
                THINGS,
                Column.of("same", "varchar(10) collate utf8mb4_bin"),
                Column.of("other", "varchar(10) collate utf8mb4_general_ci"),
                Column.of("usual", "varchar(10) collate utf8mb4_unicode_ci"),
                Column.of("only_there", "varchar(10)"));
        assertThat(operations(database, wanted)).containsExactly("change type things.other");
    }

    @Test
    void conditionsOfIndexesAreReadLikeChecks() throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        database.execute(
                "create table things (a varchar(10), b integer)",
                "create index open_things on things (a) where b between 1 and 9 and a in ('X', 'Y')");
        Table wanted = Table.of(THINGS, Column.of("a", "varchar(10)"), Column.of("b", "integer"))
                .with(new Index(
                        "open_things",
                        List.of(IndexColumn.of("a")),
                        false,
                        "a = any (array['Y', 'X']) and b <= 9 and b >= 1",
                        List.of(),
                        null));
        assertThat(operations(database, wanted)).isEmpty();
        Table other = Table.of(THINGS, Column.of("a", "varchar(10)"), Column.of("b", "integer"))
                .with(new Index(
                        "open_things",
                        List.of(IndexColumn.of("a")),
                        false,
                        "a = any (array['Y', 'Z']) and b <= 9 and b >= 1",
                        List.of(),
                        null));
        assertThat(operations(database, other)).containsExactly("change index things.open_things");
    }

    private static List<String> operations(TestDatabase database, Table... tables) throws SQLException {
        try (Connection connection = database.open()) {
            Dialect dialect = Dialects.with(List.of()).dialectFor(connection);
            DesiredSchema wanted = DesiredSchema.stated("a model", new SchemaModel(List.of(tables), List.of()));
            SchemaModel actual = dialect.inspector().read(connection, SchemaSelection.ownSchemaWithout());
            return new SchemaComparison(dialect, ComparisonSettings.standard(), Authorship.NOTHING)
                    .compare(connection, wanted, actual, Renames.NONE).operations().stream()
                            .map((judged) -> DescribedDifference.of(judged).headline())
                            .sorted()
                            .toList();
        }
    }
}
