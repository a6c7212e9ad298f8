package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.testing.CountingDataSource;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How often a database is asked for its catalogue, and that it is asked for nothing but what was selected. */
abstract class CatalogueStatementsContractTests {

    private static final int LIMIT = 10;

    private final TestDatabase database;
    private final CountingDataSource counting;

    CatalogueStatementsContractTests(TestDatabase database) {
        this.database = database;
        this.counting = new CountingDataSource(database.dataSource());
    }

    @Test
    void takesAsManyStatementsForManyTablesAsForFew() throws SQLException {
        database.execute("create schema other");
        createTables(0, 3);
        int few = statementsFor(3);
        createTables(3, 300);

        assertThat(statementsFor(300)).isEqualTo(few).isLessThanOrEqualTo(LIMIT);
    }

    @Test
    void asksOnceForSchemasAndForWhatIsLeftAlone() throws SQLException {
        database.execute("create schema other", "create table kept (id int)", "create view v as select 1 as one");
        try (Connection connection = counting.getConnection()) {
            SchemaInspector inspector = inspector(connection);
            counting.reset();
            assertThat(inspector.existingSchemas(connection)).contains("other", database.schema());
            assertThat(counting.statements()).hasSizeLessThanOrEqualTo(1);

            counting.reset();
            assertThat(inspector.unmanaged(connection, SchemaSelection.ownSchemaWithout("kept")))
                    .containsExactly(
                            new UnmanagedObject(QualifiedName.of("kept"), UnmanagedObject.Kind.NOT_SELECTED),
                            new UnmanagedObject(QualifiedName.of("v"), UnmanagedObject.Kind.VIEW));
            // PostgreSQL is told which schema is its own before.
            assertThat(counting.statements()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void keepsSchemasApartThatHaveTheSameTables() throws SQLException {
        database.execute(
                "create schema other",
                "create table twin (a int primary key)",
                "create table other.twin (b int primary key)",
                "create table points (x int, constraint fk foreign key (x) references other.twin (b))",
                "create table other.points (x int, constraint fk foreign key (x) references " + database.schema()
                        + ".twin (a))",
                "create index ix on points (x)",
                "create index ix on other.points (x)");

        SchemaModel model = read(new SchemaSelection(Set.of(database.schema(), "other"), Set.of()));
        QualifiedName otherTwin = new QualifiedName("other", "twin");
        assertThat(model.tables())
                .extracting(Table::name)
                .containsExactly(
                        new QualifiedName("other", "points"),
                        otherTwin,
                        QualifiedName.of("points"),
                        QualifiedName.of("twin"));
        assertThat(model.tables().get(0).foreignKeys())
                .containsExactly(ForeignKey.of("fk", List.of("x"), QualifiedName.of("twin"), List.of("a")));
        assertThat(model.tables().get(2).foreignKeys())
                .containsExactly(ForeignKey.of("fk", List.of("x"), otherTwin, List.of("b")));
        assertThat(model.tables().get(1).columns()).extracting(Column::name).containsExactly("b");
        assertThat(model.tables().get(3).columns()).extracting(Column::name).containsExactly("a");
    }

    @Test
    void readsOnlyWhatIsIncludedAndNotExcluded() throws SQLException {
        database.execute(
                "create schema other",
                "create table orders (id int primary key)",
                "create table order_lines (id int, constraint fk foreign key (id) references orders (id))",
                "create table orderxlines (id int)",
                "create table \"50%\" (id int)",
                "create table \"50_\" (id int)",
                "create table \"a.b*c\" (id int)",
                "create table other.orders (id int)");

        assertThat(tables(Set.of("order_lines"), Set.of())).containsExactly("order_lines");
        assertThat(tables(Set.of("ORDER*"), Set.of("orders"))).containsExactly("order_lines", "orderxlines");
        assertThat(tables(Set.of("*lines"), Set.of())).containsExactly("order_lines", "orderxlines");
        assertThat(tables(Set.of("50_", "a.b*c"), Set.of())).containsExactly("50_", "a.b*c");
        assertThat(tables(Set.of("50%"), Set.of())).containsExactly("50%");
        assertThat(tables(Set.of("(order).*|["), Set.of())).isEmpty();
        assertThat(tables(Set.of(), Set.of("5*", "*.b*", "order_*"))).containsExactly("orders", "orderxlines");

        SchemaSelection both = new SchemaSelection(
                Set.of(database.schema(), "other"), Set.of("orders", "order_*"), Set.of(database.schema() + ".orders"));
        SchemaModel model = read(both);
        assertThat(model.tables())
                .extracting((table) -> table.name().toString())
                .containsExactly("order_lines", "other.orders");
        assertThat(model.tables().get(0).foreignKeys())
                .containsExactly(ForeignKey.of("fk", List.of("id"), QualifiedName.of("orders"), List.of("id")));
    }

    private List<String> tables(Set<String> included, Set<String> excluded) throws SQLException {
        return read(new SchemaSelection(Set.of(), included, excluded)).tables().stream()
                .map((table) -> table.name().name())
                .toList();
    }

    private int statementsFor(int tables) throws SQLException {
        try (Connection connection = counting.getConnection()) {
            SchemaInspector inspector = inspector(connection);
            counting.reset();
            assertThat(inspector
                            .read(connection, new SchemaSelection(Set.of(database.schema(), "other"), Set.of("left_*")))
                            .tables())
                    .hasSize(tables);
            return counting.statements().size();
        }
    }

    private SchemaModel read(SchemaSelection selection) throws SQLException {
        try (Connection connection = database.open()) {
            return inspector(connection).read(connection, selection);
        }
    }

    private static SchemaInspector inspector(Connection connection) throws SQLException {
        return Dialects.with(List.of()).dialectFor(connection).inspector();
    }

    private void createTables(int from, int to) {
        database.execute(IntStream.range(from, to)
                .boxed()
                .flatMap((i) -> Stream.of(
                                "create table %3$s.t%1$d (id bigint primary key, parent bigint unique, x int default 5,"
                                        + " constraint ck_%1$d check (x > 0),"
                                        + " constraint fk_%1$d foreign key (parent) references %4$s.t%2$d (id))",
                                "create index ix_%1$d on %3$s.t%1$d (x)", "create sequence %3$s.s%1$d")
                        .map((sql) -> sql.formatted(i, Math.max(0, i - 1), schema(i), schema(Math.max(0, i - 1)))))
                .toArray(String[]::new));
    }

    private String schema(int table) {
        return (table % 3 == 2) ? "other" : database.schema();
    }
}
