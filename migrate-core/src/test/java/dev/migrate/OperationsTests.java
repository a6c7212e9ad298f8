package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the round trip of written sources doesn't show: what people write otherwise, and what is refused. */
class OperationsTests {

    private final List<Operation> applied = new ArrayList<>();
    private final Operations op = new Operations(new MigrationContext() {
        @Override
        public void apply(Operation operation) {
            applied.add(operation);
        }

        @Override
        public String dialectId() {
            return "postgresql";
        }

        @Override
        public Connection connection() {
            throw new IllegalStateException("nobody asks for it here");
        }
    });

    @Test
    void conditionsAreThoseOfAChangelog() {
        assertThat(op.dbms()).isEqualTo("postgresql");
        assertThat(op.isDbms("postgresql")).isTrue();
        assertThat(op.isDbms("h2", "postgresql")).isTrue();
        assertThat(op.isDbms("h2")).isFalse();
        assertThat(op.isDbms("!h2")).isTrue();
        assertThat(op.isDbms("!h2", "!postgresql")).isFalse();
        assertThat(op.isDbms("all")).isTrue();
    }

    @Test
    void javaObjectsAreValues() {
        op.bulkInsert(
                "t",
                (rows) -> rows.columns("a", "b", "c", "d", "e", "f")
                        .row(1, 2L, 0.5, 'x', true, null)
                        .row(
                                LocalDate.of(2026, 11, 22),
                                LocalTime.of(10, 15),
                                LocalTime.of(10, 15, 30, 5_000_000),
                                LocalDateTime.of(2026, 11, 22, 10, 0),
                                TemporalKind.DATE,
                                Value.expression("now()")));
        assertThat(applied)
                .containsExactly(new InsertRows(
                        QualifiedName.of("t"),
                        List.of("a", "b", "c", "d", "e", "f"),
                        List.of(
                                List.of(
                                        Value.number(1),
                                        Value.number(2),
                                        Value.number(new BigDecimal("0.5")),
                                        Value.text("x"),
                                        Value.bool(true),
                                        Value.nothing()),
                                List.of(
                                        new Value.Temporal(TemporalKind.DATE, "2026-11-22"),
                                        new Value.Temporal(TemporalKind.TIME, "10:15:00"),
                                        new Value.Temporal(TemporalKind.TIME, "10:15:30.005"),
                                        new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 10:00:00"),
                                        Value.text("DATE"),
                                        Value.expression("now()")))));
    }

    @Test
    void rowsHaveAValueForEachColumn() {
        assertThatThrownBy(() -> op.bulkInsert(
                        "t", (rows) -> rows.columns("a", "b").row(1, 2).row(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every row of a bulk insert into 't' must have a value for [a, b], but one has 1 values");
        assertThatThrownBy(() -> op.insert("t", (row) -> row.set("a", new byte[1])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a value of type '[B' can't be written into a statement; use op.jdbc() for it,"
                        + " or give a text");
        op.bulkInsert("t", (rows) -> rows.columns("a"));
        assertThat(applied).isEmpty();
    }

    @Test
    void aPrimaryKeyForbidsNulls() {
        op.createTable("t", (table) -> {
            table.column("a", "int");
            table.column("b", "int");
            table.primaryKey("pk", "a", "b");
        });
        Table wanted = Table.of(
                        QualifiedName.of("t"),
                        Column.of("a", "int").notNull(),
                        Column.of("b", "int").notNull())
                .with(new PrimaryKey("pk", List.of("a", "b")));
        assertThat(applied).containsExactly(new CreateTable(wanted, false));
    }

    @Test
    void referencesStayInTheSchema() {
        op.inSchema("s").addColumn("t", "u_id", "int", (column) -> column.references(null, "u"));
        assertThat(applied)
                .containsExactly(new AddColumn(
                        new QualifiedName("s", "t"),
                        List.of(Column.of("u_id", "int")),
                        List.of(ForeignKey.of(null, List.of("u_id"), new QualifiedName("s", "u"), List.of()))));
    }

    @Test
    void anExistingColumnWasTheOppositeOfWhatItBecomes() {
        op.alterColumn("t", "c", (column) -> column.existing("int").nullable(true));
        op.alterColumn("t", "c", (column) -> column.existing("int").nullable(false));
        assertThat(applied)
                .extracting((operation) -> ((AlterColumn) operation).existing())
                .containsExactly(Column.of("c", "int").notNull(), Column.of("c", "int"));
    }
}
