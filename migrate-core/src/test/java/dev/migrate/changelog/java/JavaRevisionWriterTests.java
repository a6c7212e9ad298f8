package dev.migrate.changelog.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.JavaMigration;
import dev.migrate.Operations;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.dialect.GoldenFile;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Table;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RoutineKind;
import dev.migrate.operation.UpdateRows;
import dev.migrate.revision.RevisionHeader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaRevisionWriterTests {

    private static final SourceLocation NOWHERE = SourceLocation.of("nowhere");
    private static final JavaRevisionWriter WRITER = new JavaRevisionWriter("db.migrations");

    @TempDir
    private Path folder;

    @Test
    void writesAsAPersonWould() throws Exception {
        RevisionHeader header = RevisionHeader.of(
                "8f2c1d7ab034", List.of("3135632d55e1"), "Add status column to data_products", NOWHERE);
        Column status = Column.of("status", "varchar(32)")
                .withDefault(Value.text("draft"))
                .notNull();
        QualifiedName table = QualifiedName.of("data_products");
        RevisionScript script = script(new AddColumn(table, List.of(status), List.of()));
        JavaSource source = WRITER.write(header, true, script);
        assertThat(source.path()).isEqualTo("db/migrations/AddStatusColumnToDataProducts.java");
        assertGolden(header, script);
    }

    @Test
    void writesTables() throws Exception {
        Table customers = Table.of(
                        QualifiedName.of("customers"),
                        Column.of("id", "bigint").notNull().withIdentity(Identity.byDefault()),
                        Column.of("name", "varchar(100)").notNull().withRemarks("As the customer writes it"),
                        Column.of("email", "varchar(320)"),
                        Column.of("since", "timestamp with time zone")
                                .notNull()
                                .withDefault(Value.expression("current_timestamp")),
                        Column.of("referred_by", "bigint"))
                .with(new PrimaryKey("pk_customers", List.of("id")))
                .with(UniqueConstraint.of("uq_customers_email", "email"))
                .with(new ForeignKey(
                        "fk_customers_referred_by",
                        List.of("referred_by"),
                        QualifiedName.of("customers"),
                        List.of("id"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.NO_ACTION,
                        Deferral.INITIALLY_DEFERRED))
                .with(new CheckConstraint("ck_customers_email", "email like '%@%'"))
                .with(Index.of("ix_customers_name", "name"))
                .with(new Index(
                        "ix_customers_mail",
                        List.of(IndexColumn.expression("lower(email)"), new IndexColumn("since", true)),
                        true,
                        "email is not null",
                        List.of("name"),
                        null))
                .withRemarks("Who buys");
        Table lines = Table.of(
                        new QualifiedName("billing", "invoice_lines"),
                        Column.of("invoice_id", "bigint").notNull(),
                        Column.of("position", "int").notNull(),
                        Column.of("customer_id", "bigint"))
                .with(new PrimaryKey(null, List.of("invoice_id", "position")))
                .with(ForeignKey.of(
                        "fk_lines_invoice",
                        List.of("invoice_id"),
                        new QualifiedName("billing", "invoices"),
                        List.of("id")))
                .with(ForeignKey.of(
                        "fk_lines_customer", List.of("customer_id"), QualifiedName.of("customers"), List.of("id")));
        assertGolden(
                header("Create customers and invoices"),
                script(new CreateTable(customers, false), new CreateTable(lines, true)));
    }

    @Test
    void writesSqlRowsAndConditions() throws Exception {
        QualifiedName roles = QualifiedName.of("roles");
        String function = """
                create function total(id bigint) returns numeric
                as $$
                  select sum(amount) from "lines" where invoice_id = id and note <> '\\'
                $$ language sql;
                """;
        List<Change> changes = new ArrayList<>(changes(
                new InsertRows(
                        roles,
                        List.of("id", "name", "weight", "active", "since"),
                        List.of(row(1, "admin", "1.50", "2026-11-22"), row(2, "reader \"all\"", "0.25", "2026-11-23"))),
                new InsertRows(roles, List.of("id", "name"), List.of(List.of(Value.number(3), Value.nothing()))),
                new UpdateRows(roles, List.of(new Assignment("active", Value.bool(false))), "id = 3")));
        changes.add(Change.of(new DeleteRows(roles, "name is null"), NOWHERE));
        changes.add(Change.of(new DeleteRows(QualifiedName.of("roles_old"), null), NOWHERE));
        List<String> postgresql = List.of("postgresql");
        changes.add(new Change(
                new CreateRoutine(RoutineKind.FUNCTION, QualifiedName.of("total"), null, function, true, null),
                postgresql,
                NOWHERE));
        changes.add(new Change(
                new CreateIndex(
                        roles, new Index("ix", List.of(IndexColumn.of("name")), false, null, List.of(), "gin"), true),
                postgresql,
                NOWHERE));
        changes.add(new Change(ExecuteSql.of("vacuum"), List.of("!mysql", "!mariadb"), NOWHERE));
        changes.add(Change.of(
                new CreateView(
                        QualifiedName.of("active_roles"),
                        "select id, name, weight, since from roles where active and weight > 0 and since < current_date"
                                + " order by weight desc, name",
                        false,
                        false,
                        null,
                        null),
                NOWHERE));
        RevisionHeader header = new RevisionHeader(
                        "c4d1aa02be77",
                        List.of("5d0c9f1e2a77", "91b7e3d05c48"),
                        List.of("7e42d90b15fa"),
                        List.of("billing"),
                        "Fill the table of roles, and merge",
                        NOWHERE)
                .asGenerated();
        assertGolden(header, false, new RevisionScript(changes, List.of()));
    }

    @Test
    void writesAlterations() throws Exception {
        QualifiedName table = QualifiedName.of("orders");
        Column existing = Column.of("state", "varchar(20)").withDefault(Value.text("new"));
        assertGolden(
                header("Alter orders"),
                new RevisionScript(
                        changes(
                                new AlterColumn(
                                        table,
                                        "state",
                                        "status",
                                        DataType.parse("varchar(32)"),
                                        false,
                                        new DefaultChange(Value.text("draft")),
                                        null,
                                        existing),
                                new AddColumn(
                                        table,
                                        List.of(
                                                Column.of("a", "int"),
                                                Column.of("b", "int").notNull()),
                                        List.of(UniqueConstraint.of("uq_ab", "a", "b"))),
                                new DropTable(QualifiedName.of("order_drafts"), true, true, null)),
                        changes(new DropColumn(table, List.of("a", "b"), null))));
    }

    @Test
    void leavesTheDowngradeOutWhereThereIsNone() {
        RevisionScript script = script(ExecuteSql.of("select 1"));
        assertThat(WRITER.write(header("Say one"), true, script).text()).isEqualTo("""
                package db.migrations;

                import dev.migrate.JavaMigration;
                import dev.migrate.Operations;
                import dev.migrate.Revision;
                import org.springframework.stereotype.Component;

                @Component
                @Revision(id = "1a", message = "Say one")
                class SayOne implements JavaMigration {

                    @Override
                    public void upgrade(Operations op) {
                        op.execute("select 1");
                    }
                }
                """);
    }

    @Test
    void keepsTextsOfAnyLength() throws Exception {
        String text = "ä漢🐘 'quoted' \\ \"\"\" x\n".repeat(20_000);
        JavaSourceRoundTrip roundTrip = new JavaSourceRoundTrip();
        roundTrip.add("a long text", script(ExecuteSql.of(text), ExecuteSql.of("x".repeat(200_000))));
        roundTrip.verify();
    }

    @Test
    void dividesWhatIsTooMuchForAMethod() throws Exception {
        List<List<Value>> rows = IntStream.range(0, 5_000)
                .mapToObj((i) -> List.of(Value.number(i), Value.text("name " + i)))
                .toList();
        InsertRows insert = new InsertRows(QualifiedName.of("t"), List.of("id", "name"), rows);
        JavaSource source = WRITER.write(header("Many rows"), true, new RevisionScript(changes(insert), null));
        RecordingContext context = new RecordingContext("h2");
        try (CompiledMigrations compiled = CompiledMigrations.of(List.of(source), folder)) {
            JavaMigration migration = compiled.migration(source);
            migration.upgrade(new Operations(context));
        }
        assertThat(context.operations().stream().flatMap((each) -> RowValues.of(((InsertRows) each).rows()).stream()))
                .containsExactlyElementsOf(rows);
        assertThat(source.text()).contains("upgradePart2(op);");
    }

    @Test
    void refusesWhatIsTooMuchForAClass() {
        List<List<Value>> rows = IntStream.range(0, 30_000)
                .mapToObj((i) -> List.of(Value.number(i)))
                .toList();
        InsertRows insert = new InsertRows(QualifiedName.of("t"), List.of("id"), rows);
        assertThatThrownBy(() -> WRITER.write(header("Many"), true, new RevisionScript(changes(insert), null)))
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("Revision '1a' has more values than a Java class can hold.");
    }

    private static List<Value> row(int id, String name, String weight, String since) {
        return List.of(
                Value.number(id),
                Value.text(name),
                Value.number(new BigDecimal(weight)),
                Value.bool(id == 1),
                new Value.Temporal(TemporalKind.DATE, since));
    }

    private static void assertGolden(RevisionHeader header, RevisionScript script) throws Exception {
        assertGolden(header, true, script);
    }

    /** What looks good must be right, too. */
    private static void assertGolden(RevisionHeader header, boolean transactional, RevisionScript script)
            throws Exception {
        JavaSource source = WRITER.write(header, transactional, script);
        new GoldenFile("java/" + source.className() + ".java").assertEquals(source.text());
        JavaSourceRoundTrip roundTrip = new JavaSourceRoundTrip();
        roundTrip.add(source.className(), header, transactional, script);
        roundTrip.verify();
    }

    private static RevisionHeader header(String message) {
        return RevisionHeader.of("1a", List.of(), message, NOWHERE);
    }

    private static RevisionScript script(Operation... operations) {
        return new RevisionScript(changes(operations), null);
    }

    private static List<Change> changes(Operation... operations) {
        return Stream.of(operations)
                .map((operation) -> Change.of(operation, NOWHERE))
                .toList();
    }
}
