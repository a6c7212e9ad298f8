package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.RemarksChange;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresqlOperationTests extends OperationContractTests {

    private static final String COMMENT = "select col_description('owners'::regclass, 2)";

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void commentsAreSetAndTakenAway() {
        live.apply(new AlterColumn(OWNERS, "name", null, null, null, null, new RemarksChange("it's \\ so"), null));
        assertThat(live.query(COMMENT)).containsExactly("it's \\ so");
        live.apply(new AlterColumn(OWNERS, "name", null, null, null, null, new RemarksChange(null), null));
        assertThat(live.query(COMMENT)).containsExactly("null");
    }

    @Test
    void identityThatAlwaysGeneratesRefusesOthers() {
        Column id = Column.of("id", "int").withIdentity(new Identity(true, null, null));
        live.apply(new CreateTable(Table.of(PETS, id), false));
        live.assertRefused("insert into pets values (7)");
    }

    @Test
    void columnsStandWhereTheyArePlaced() {
        place(ColumnPlacement.first("last"));
        assertThat(columns()).containsExactly("id", "name", "Part", "last");
    }

    private void place(ColumnPlacement place) {
        Column column = Column.of(place.column(), "int").notNull();
        List<Assignment> one = List.of(new Assignment(place.column(), Value.number(1)));
        live.apply(new AddColumn(OWNERS, List.of(column), List.of(), one, List.of(place)));
    }

    private List<String> columns() {
        return live.model().table("owners").orElseThrow().columns().stream()
                .map(Column::name)
                .toList();
    }
}
