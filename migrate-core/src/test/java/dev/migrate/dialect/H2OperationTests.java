package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.RemarksChange;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class H2OperationTests extends OperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Test
    void commentsAreSetAndTakenAway() {
        String comment = "select remarks from information_schema.columns where column_name = 'NAME'"
                + " and table_name = 'OWNERS'";
        live.apply(new AlterColumn(OWNERS, "name", null, null, null, null, new RemarksChange("it's \\ so"), null));
        assertThat(live.query(comment)).containsExactly("it's \\ so");
        live.apply(new AlterColumn(OWNERS, "name", null, null, null, null, new RemarksChange(null), null));
        assertThat(live.query(comment)).containsExactly("null");
    }

    @ParameterizedTest
    @CsvSource({
        "'', OWNERS, Owners",
        "';DATABASE_TO_LOWER=TRUE', owners, Owners",
        "';DATABASE_TO_UPPER=FALSE', owners, Owners",
        "';MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE', owners, Owners",
        "';MODE=MySQL;DATABASE_TO_LOWER=TRUE', owners, Owners"
    })
    void namesFoldAsTheDatabaseIsSetUp(String settings, String lowerCase, String mixedCase) throws SQLException {
        TestDatabase plain = TestDatabase.h2();
        try (LiveDatabase other = new LiveDatabase(new TestDatabase("H2", plain.url() + settings))) {
            assertThat(tableAs(other, "owners")).containsExactly(lowerCase);
            assertThat(tableAs(other, "Owners")).containsExactly(mixedCase);
        }
    }

    private static List<String> tableAs(LiveDatabase other, String name) {
        QualifiedName table = QualifiedName.of(name);
        other.apply(new CreateTable(Table.of(table, Column.of("id", "int")), false));
        List<String> stored = other.tablesNamed(name);
        other.execute("drop table " + other.dialect().quote(table));
        return stored;
    }

    @Test
    void columnsStandWhereTheyArePlaced() {
        place(ColumnPlacement.after("a", "id"));
        place(ColumnPlacement.before("b", "id"));
        place(new ColumnPlacement("last", null, null, 2L));
        assertThat(columns()).containsExactly("b", "id", "a", "name", "Part", "last");
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
