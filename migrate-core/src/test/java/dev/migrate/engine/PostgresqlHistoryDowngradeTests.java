package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.RoutineKind;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresqlHistoryDowngradeTests extends HistoryDowngradeContractTests {

    private static final QualifiedName PRICE = QualifiedName.of("price");

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void aFunctionThatWasReplacedAndDroppedComesBackStepByStep() {
        engine.changelog(
                        revision("aaaa").up(price("integer", "1", false)),
                        revision("bbbb", "aaaa").up(price("integer", "2", true)),
                        revision("cccc", "bbbb")
                                .up(new DropRoutine(RoutineKind.FUNCTION, PRICE, null, null, false, null)))
                .upgrade("head");
        engine.database().execute("delete from migrate_history", "delete from migrate_version");
        engine.stamp("head");

        engine.downgrade("-1");
        engine.database().execute("create table was as select price(0) as price");
        engine.downgrade("-1");
        engine.database().execute("insert into was select price(0)");

        engine.database().execute("alter table was add check (price in (1, 2)), add unique (price)");
        engine.downgrade("base");
        engine.database().execute("create function price(a integer) returns integer language sql as 'select 3'");
    }

    @Test
    void aColumnComesBackWithTheCheckThatMentionsIt() throws SQLException {
        QualifiedName table = QualifiedName.of("items");
        engine.changelog(revision("aaaa")
                        .up(
                                new CreateTable(
                                        Table.of(table, Column.of("id", "integer"), Column.of("part", "integer")),
                                        false),
                                new AddCheckConstraint(table, new CheckConstraint("ck_part", "part > id"))))
                .upgrade("head");
        SchemaModel start = engine.schema();
        engine.changelog(
                        revision("aaaa")
                                .up(
                                        new CreateTable(
                                                Table.of(
                                                        table,
                                                        Column.of("id", "integer"),
                                                        Column.of("part", "integer")),
                                                false),
                                        new AddCheckConstraint(table, new CheckConstraint("ck_part", "part > id"))),
                        revision("bbbb", "aaaa").up(new DropColumn(table, List.of("part"), null)))
                .upgrade("head");
        assertThat(engine.schema().tables().get(0).checkConstraints()).isEmpty();

        engine.downgrade("-1");

        assertThat(engine.schema()).isEqualTo(start);
    }

    private static CreateRoutine price(String type, String value, boolean replace) {
        String text = "create function price(a " + type + ") returns integer language sql as 'select " + value + "'";
        return new CreateRoutine(RoutineKind.FUNCTION, PRICE, null, text, replace, null);
    }
}
