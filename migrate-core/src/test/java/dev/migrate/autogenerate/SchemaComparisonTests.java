package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Dialects;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.ColumnIntent;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.TableIntent;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is right about what, and what is no difference at all, without asking a database for its spelling. */
class SchemaComparisonTests {

    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final Table BASE = Table.of(
                    ORDERS,
                    Column.of("id", "bigint").notNull(),
                    Column.of("code", "varchar(200)"),
                    Column.of("total", "integer"))
            .withPrimaryKey(new PrimaryKey("pk_orders", List.of("id")));
    private static final Table CUSTOMERS = Table.of(
                    QualifiedName.of("customers"), Column.of("id", "bigint").notNull())
            .withPrimaryKey(new PrimaryKey("pk_customers", List.of("id")));
    private static final ForeignKey TO_CUSTOMERS =
            ForeignKey.of("fk_1", List.of("total"), CUSTOMERS.name(), List.of("id"));
    private static final CheckConstraint CHECK = new CheckConstraint("ck", "total > 0");
    private static final ColumnIntent ACCEPTING =
            new ColumnIntent("com.acme.Order.code", null, false, (type) -> true, null);
    private static final ColumnIntent IMPLYING =
            new ColumnIntent("com.acme.Order.code", null, true, (type) -> true, null);

    private static final String UNREADABLE = "Its user type names no type; say columnDefinition.";

    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        connection = TestDatabase.h2().open();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    /**
     * A row of the table of who is right.
     *
     * @param verdicts what follows where nobody generated it, where somebody did, and where the model is right
     */
    record Row(String name, Table wanted, Table actual, TableIntent intent, String verdicts) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        Index index = Index.of("ix_code", "code");
        UniqueConstraint unique = UniqueConstraint.of("uq_code", "code");
        Table longer = changed("code", (column) -> column.withType(DataType.parse("varchar(300)")));
        Table text = changed("code", (column) -> column.withType(DataType.parse("clob")));
        Table mandatory = changed("code", Column::notNull);
        Table filled = changed("code", (column) -> column.withDefault(Value.text("x")));
        Table told = changed("code", (column) -> column.withRemarks("The code."));
        Table generated = changed("id", (column) -> column.withIdentity(Identity.byDefault()));
        Table fromSequence =
                changed("id", (column) -> column.withDefault(new Value.NextValue(QualifiedName.of("orders_id_seq"))));
        Table extra = with(Column.of("extra", "integer"));
        Table cascading = BASE.with(new ForeignKey(
                "fk_1",
                List.of("total"),
                CUSTOMERS.name(),
                List.of("id"),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE));
        TableIntent implied =
                new TableIntent("com.acme.Order", null, Map.of(), Set.of("total > 0"), Set.of(), false, Set.of());
        TableIntent given = new TableIntent(
                "com.acme.Order", null, Map.of(), Set.of(), Set.of("ix_other", "uq_code"), false, Set.of());
        TableIntent entity = new TableIntent("com.acme.Order", null, Map.of(), Set.of(), Set.of(), false, Set.of());
        return Stream.of(
                row("column stated", extra, BASE, "operation operation operation"),
                row("index stated", BASE.with(index), BASE, "operation operation operation"),
                row("unique stated", BASE.with(unique), BASE, "operation operation operation"),
                row("check stated", BASE.with(CHECK), BASE, "operation operation operation"),
                row("foreign key stated", BASE.with(TO_CUSTOMERS), BASE, "operation operation operation"),
                row("not null stated", mandatory, BASE, "operation operation operation"),
                row("default stated", filled, BASE, "operation operation operation"),
                row("comment stated", told, BASE, "operation operation operation"),
                row("table comment stated", BASE.withRemarks("All."), BASE, "operation operation operation"),
                row("identity stated", generated, BASE, "operation operation operation"),
                row("primary key stated", BASE, BASE.withPrimaryKey(null), "operation operation operation"),
                row("length stated", longer, BASE, column(ACCEPTING), "operation operation operation"),
                row("length stated, unbounded there", longer, text, column(ACCEPTING), "operation operation operation"),
                row("other type", changedType("integer"), BASE, "operation operation operation"),
                row("rules stated", cascading, BASE.with(TO_CUSTOMERS), entity, "operation operation operation"),
                row(
                        "index name stated",
                        BASE.with(index),
                        BASE.with(Index.of("ix_2", "code")),
                        "operation operation operation"),
                row("only there: column", BASE, extra, "note operation operation"),
                row(
                        "only there: mandatory column",
                        BASE,
                        with(Column.of("extra", "integer").notNull()),
                        "warning operation operation"),
                row(
                        "only there: mandatory column with a default",
                        BASE,
                        with(Column.of("extra", "integer").notNull().withDefault(Value.number(1))),
                        "note operation operation"),
                row("only there: index", BASE, BASE.with(index), "note operation operation"),
                row("only there: unique", BASE, BASE.with(unique), "note operation operation"),
                row("only there: check", BASE, BASE.with(CHECK), "note operation operation"),
                row("only there: foreign key", BASE, BASE.with(TO_CUSTOMERS), "note operation operation"),
                row("only there: rules", BASE.with(TO_CUSTOMERS), cascading, entity, "note operation operation"),
                row("only there: not null", BASE, mandatory, "note operation operation"),
                row("only there: not null, filled", filled, mandatoryAndFilled(), "note operation operation"),
                row("only there: default", BASE, filled, "note operation operation"),
                row("only there: comment", BASE, told, "note operation operation"),
                row("only there: table comment", BASE, BASE.withRemarks("All."), "note operation operation"),
                row("only there: identity", BASE, generated, "note operation operation"),
                row("only there: primary key", BASE.withPrimaryKey(null), BASE, "note operation operation"),
                row("implied check", BASE.with(CHECK), BASE, implied, "note operation operation"),
                row(
                        "implied check of a new column",
                        with(Column.of("rank", "integer")).with(new CheckConstraint("ck_rank", "rank > 0")),
                        BASE,
                        new TableIntent(
                                "com.acme.Order", null, Map.of(), Set.of("rank > 0"), Set.of(), false, Set.of()),
                        "operation operation operation operation operation operation"),
                row(
                        "implied check, another one there",
                        BASE.with(CHECK),
                        BASE.with(new CheckConstraint("ck_2", "total > 5")),
                        implied,
                        "warning operation operation"),
                row("implied length", longer, BASE, column(IMPLYING), "note operation operation"),
                row(
                        "accepted type without arguments",
                        changedType("clob"),
                        BASE,
                        column(ACCEPTING),
                        "note operation operation"),
                row("identity and sequence", generated, fromSequence, "note note operation"),
                row(
                        "key in another order",
                        keyed("id", "code"),
                        keyed("code", "id"),
                        entity,
                        "note operation operation"),
                row(
                        "name of a unique constraint",
                        BASE.with(unique),
                        BASE.with(UniqueConstraint.of("u2", "code")),
                        "note note note"),
                row(
                        "name of a check",
                        BASE.with(CHECK),
                        BASE.with(new CheckConstraint("c2", "total > 0")),
                        "note note note"),
                row("name of a foreign key", BASE.with(TO_CUSTOMERS), BASE.with(named("fk_2")), "note note note"),
                row("name nobody chose", BASE.with(Index.of("ix_other", "code")), BASE.with(index), given, "- - -"),
                row(
                        "unique constraint nobody named",
                        BASE.with(unique),
                        BASE.with(UniqueConstraint.of("u2", "code")),
                        given,
                        "- - -"),
                row("name of a primary key", BASE, BASE.withPrimaryKey(new PrimaryKey("x", List.of("id"))), "- - -"),
                row("unreadable", changedType("other"), BASE, column(unreadable()), "note note note"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoIsRight(Row row) throws SQLException {
        List<String> found = new ArrayList<>();
        found.addAll(verdicts(row, ComparisonSettings.standard(), Authorship.NOTHING));
        found.addAll(verdicts(row, ComparisonSettings.standard(), (subject) -> true));
        found.addAll(verdicts(row, ComparisonSettings.standard().strict(), Authorship.NOTHING));

        assertThat(String.join(" ", found)).isEqualTo(row.verdicts());
        assertThat(compare(row.wanted(), row.wanted(), row.intent()).differences())
                .as("wanted with itself")
                .allMatch((judged) -> judged.reason().equals(UNREADABLE));
        assertThat(compare(row.actual(), row.actual(), TableIntent.STATED).differences())
                .as("actual with itself")
                .isEmpty();
    }

    private static List<String> verdicts(Row row, ComparisonSettings settings, Authorship authorship)
            throws SQLException {
        List<JudgedDifference> found = compare(
                        new DesiredSchema("JPA entities", schema(row.wanted()), intents(row.intent()), List.of()),
                        schema(row.actual()),
                        settings,
                        authorship)
                .differences();
        return found.isEmpty()
                ? List.of("-")
                : found.stream()
                        .map((judged) -> judged.verdict().name().toLowerCase(Locale.ROOT))
                        .toList();
    }

    @Test
    void whatIsTheSameIsNoDifference() throws SQLException {
        Table reordered = new Table(
                ORDERS,
                List.of(
                        BASE.columns().get(2),
                        BASE.columns().get(0),
                        BASE.columns().get(1)),
                BASE.primaryKey(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        assertSame("c08: order of columns", BASE, reordered);
        assertSame("c09: columns of a key are never null", changed("id", (column) -> column.withNullable(true)), BASE);
        assertSame(
                "i05: a unique constraint named by the database",
                BASE.with(UniqueConstraint.of(null, "code")),
                BASE.with(UniqueConstraint.of("orders_code_key", "code")));
        assertSame(
                "a unique index for a unique constraint",
                BASE.with(UniqueConstraint.of("uq", "code")),
                BASE.with(uniqueIndex("uq")));
        assertSame(
                "a unique constraint for a unique index",
                BASE.with(uniqueIndex("uq")),
                BASE.with(UniqueConstraint.of("uq", "code")));
        assertSame(
                "both for one",
                BASE.with(UniqueConstraint.of("uq", "code")),
                BASE.with(UniqueConstraint.of("uq", "code")).with(uniqueIndex("ux")));
        assertSame(
                "i23: the index of a foreign key",
                BASE.with(TO_CUSTOMERS),
                BASE.with(TO_CUSTOMERS).with(Index.of("fk_1", "total")));
        assertSame(
                "f06: a key that means the primary key",
                BASE.with(ForeignKey.of("fk_1", List.of("total"), CUSTOMERS.name(), List.of())),
                BASE.with(TO_CUSTOMERS));
        assertSame(
                "g04: a check named by the database",
                BASE.with(new CheckConstraint(null, "total > 0")),
                BASE.with(CHECK));
        assertSame(
                "a check that says the same twice",
                BASE.with(CHECK),
                BASE.with(CHECK).with(new CheckConstraint("ck_2", "total > 0")));
        assertSame(
                "5 and 5.0",
                changed("total", (column) -> column.withDefault(Value.number(5))),
                changed("total", (column) -> column.withDefault(Value.number(new BigDecimal("5.0")))));
        assertSame("no comment and an empty one", BASE, BASE.withRemarks(""));
    }

    @Test
    void foreignKeyOfAnUnknownTableIsCompared() throws SQLException {
        ForeignKey filtered = ForeignKey.of("fk_x", List.of("total"), QualifiedName.of("filtered_out"), List.of());
        assertSame("f07", BASE.with(filtered), BASE.with(filtered));
        assertThat(lines(compare(BASE, BASE.with(filtered), TableIntent.STATED)))
                .containsExactly("note drop foreign key orders.fk_x");
    }

    @Test
    void pairsOfColumnsMatterAndNotTheirOrder() throws SQLException {
        ForeignKey one = ForeignKey.of("fk", List.of("id", "code"), CUSTOMERS.name(), List.of("a", "b"));
        ForeignKey same = ForeignKey.of("fk", List.of("code", "id"), CUSTOMERS.name(), List.of("b", "a"));
        ForeignKey crossed = ForeignKey.of("fk", List.of("id", "code"), CUSTOMERS.name(), List.of("b", "a"));
        assertSame("f02", BASE.with(one), BASE.with(same));
        assertThat(lines(compare(BASE.with(one), BASE.with(crossed), TableIntent.STATED)))
                .containsExactly("operation change foreign key orders.fk");
    }

    @Test
    void whatIndexesAreIsCompared() throws SQLException {
        Index plain = Index.of("ix", "code", "total");
        List<Index> others = List.of(
                Index.of("ix", "total", "code"),
                Index.of("ix", "code"),
                new Index("ix", plain.columns(), true),
                new Index("ix", List.of(new IndexColumn("code", true), IndexColumn.of("total")), false),
                new Index("ix", plain.columns(), false, "total > 0", List.of(), null),
                new Index("ix", plain.columns(), false, null, List.of("id"), null),
                new Index("ix", plain.columns(), false, null, List.of(), "hash"),
                new Index("ix", List.of(IndexColumn.expression("lower(code)"), IndexColumn.of("total")), false));
        for (Index other : others) {
            assertThat(lines(compare(BASE.with(plain), BASE.with(other), TableIntent.STATED)))
                    .as(other.toString())
                    .containsExactly("operation change index orders.ix");
            assertThat(lines(compare(BASE.with(other), BASE.with(plain), TableIntent.STATED)))
                    .as(other.toString())
                    .containsExactly("operation change index orders.ix");
        }
    }

    @Test
    void orderAndTimeOfUniqueConstraintsMatter() throws SQLException {
        Table wanted = BASE.with(UniqueConstraint.of("uq", "code", "total"));
        assertThat(lines(compare(wanted, BASE.with(UniqueConstraint.of("uq", "total", "code")), TableIntent.STATED)))
                .as("i13")
                .containsExactly("operation change unique constraint orders.uq");
        UniqueConstraint deferred = new UniqueConstraint("uq", List.of("code", "total"), Deferral.INITIALLY_DEFERRED);
        assertThat(lines(compare(wanted, BASE.with(deferred), TableIntent.STATED)))
                .as("i25")
                .containsExactly("operation change unique constraint orders.uq");
        assertThat(lines(compare(
                        BASE.with(UniqueConstraint.of("uq", "code", "total")),
                        BASE.with(UniqueConstraint.of("uq", "code")),
                        TableIntent.STATED)))
                .as("i06")
                .containsExactly("operation change unique constraint orders.uq");
        assertThat(lines(compare(
                        BASE.with(UniqueConstraint.of("same", "code")),
                        BASE.with(Index.of("same", "code")),
                        TableIntent.STATED)))
                .as("i02: the name is needed for something else")
                .containsExactly("operation drop index orders.same", "operation add unique constraint orders.same");
    }

    @Test
    void tablesOnlyInTheDatabaseAreListed() throws SQLException {
        SchemaModel both = new SchemaModel(List.of(BASE, CUSTOMERS), List.of());
        DesiredSchema one = DesiredSchema.stated("JPA entities", schemaOf(BASE));
        ComparisonSettings standard = ComparisonSettings.standard();

        Comparison shared = compare(one, both, standard, Authorship.NOTHING);
        assertThat(shared.differences()).isEmpty();
        assertThat(shared.unknownTables()).containsExactly(CUSTOMERS.name());
        assertThat(lines(compare(one, both, standard.strict(), Authorship.NOTHING)))
                .as("strict alone drops no table")
                .isEmpty();
        assertThat(lines(compare(
                        one,
                        both,
                        new ComparisonSettings(Authority.SHARED, true, true, true, true),
                        Authorship.NOTHING)))
                .containsExactly("operation drop table customers");
        assertThat(lines(compare(one, both, standard, (subject) -> true)))
                .containsExactly("operation drop table customers");
    }

    @Test
    void viewOfTheNameIsNoMissingTable() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create view report as select 1 as id");
            Table report = Table.of(QualifiedName.of("report"), Column.of("id", "integer"));
            Comparison found = compare(
                    DesiredSchema.stated("JPA entities", schemaOf(report)),
                    new SchemaModel(List.of(), List.of()),
                    ComparisonSettings.standard(),
                    Authorship.NOTHING);
            assertThat(lines(found)).as("t16").containsExactly("note add table report");
        }
    }

    @Test
    void missingSchemaIsNamedOnce() throws SQLException {
        Table one = Table.of(new QualifiedName("billing", "one"), Column.of("id", "integer"));
        Table two = Table.of(new QualifiedName("billing", "two"), Column.of("id", "integer"));
        Comparison found = compare(
                DesiredSchema.stated("JPA entities", new SchemaModel(List.of(one, two), List.of())),
                new SchemaModel(List.of(), List.of()),
                ComparisonSettings.standard(),
                Authorship.NOTHING);
        assertThat(lines(found))
                .as("g11")
                .containsExactly(
                        "operation add schema billing",
                        "operation add table billing.one",
                        "operation add table billing.two");
    }

    @Test
    void sequencesAreComparedByWhatTheyGive() throws SQLException {
        Sequence wanted = new Sequence(QualifiedName.of("s"), null, 1L, 50L, null, null, null, false);
        assertThat(sequences(List.of(wanted), List.of())).containsExactly("operation add sequence s");
        assertThat(sequences(List.of(wanted), List.of(Sequence.of(QualifiedName.of("s")))))
                .containsExactly("operation change sequence s");
        assertThat(sequences(List.of(), List.of(wanted))).containsExactly("note drop sequence s");
        Sequence later = new Sequence(QualifiedName.of("s"), null, 1001L, 50L, null, null, null, false);
        assertThat(sequences(List.of(wanted), List.of(later))).containsExactly("note change sequence s");
        assertThat(sequences(List.of(wanted), List.of(wanted))).isEmpty();
    }

    @Test
    void sequenceOfAColumnIsNoSequenceByItself() throws SQLException {
        Table serial =
                changed("id", (column) -> column.withDefault(Value.expression("nextval('orders_id_seq'::regclass)")));
        Sequence named = new Sequence(QualifiedName.of("orders_id_seq"), null, 1L, 1L, null, null, null, false);
        Comparison found = compare(
                DesiredSchema.stated("JPA entities", new SchemaModel(List.of(serial), List.of(named))),
                schemaOf(serial),
                ComparisonSettings.standard(),
                Authorship.NOTHING);
        assertThat(found.differences()).isEmpty();
    }

    @Test
    void sequenceGoesWithTheLastDefaultThatNeedsIt() throws SQLException {
        Table plain = changed("id", (column) -> column.withDefault(null));
        Table numbered =
                changed("id", (column) -> column.withDefault(Value.expression("nextval('orders_id_seq'::regclass)")));
        Sequence named = new Sequence(QualifiedName.of("orders_id_seq"), null, 1L, 1L, null, null, null, false);
        Comparison found = compare(
                DesiredSchema.stated("JPA entities", schemaOf(plain)),
                new SchemaModel(List.of(numbered), List.of(named)),
                new ComparisonSettings(Authority.MODEL, true, true, true, true),
                Authorship.NOTHING);
        assertThat(found.differences())
                .extracting(
                        (judged) -> judged.verdict() + " " + judged.difference().subject())
                .containsExactly("OPERATION default orders.id", "OPERATION sequence orders_id_seq");
    }

    @Test
    void orderOfListedValuesIsOnlyTold() throws SQLException {
        assertThat(enumTypes(EnumType.of("state", "a", "b"), EnumType.of("state", "b", "a")))
                .containsExactly("note change enum type state");
        assertThat(enumTypes(EnumType.of("state", "a", "b"), EnumType.of("state", "a")))
                .containsExactly("operation change enum type state");
        assertThat(enumTypes(EnumType.of("state", "a"), EnumType.of("state", "a", "b")))
                .containsExactly("note change enum type state");
        assertThat(enumTypes(EnumType.of("state", "a"), EnumType.of("other", "a")))
                .containsExactly("operation add enum type state", "note drop enum type other");
    }

    @Test
    void renamedThingsAreTheSame() throws SQLException {
        Table old = Table.of(
                        QualifiedName.of("purchases"),
                        Column.of("id", "bigint").notNull(),
                        Column.of("kode", "varchar(200)"),
                        Column.of("total", "integer"))
                .withPrimaryKey(new PrimaryKey("pk_orders", List.of("id")))
                .with(Index.of("ix_code", "kode"))
                .with(new CheckConstraint("ck", "kode <> 'kode'"));
        Table wanted = BASE.with(Index.of("ix_code", "code")).with(new CheckConstraint("ck", "code <> 'kode'"));
        Renames renames = new Renames(Map.of(ORDERS, old.name()), Map.of(ORDERS, Map.of("code", "kode")));
        Comparison found = comparison(ComparisonSettings.standard(), Authorship.NOTHING)
                .compare(connection, DesiredSchema.stated("JPA entities", schemaOf(wanted)), schemaOf(old), renames);
        assertThat(found.differences()).isEmpty();
        assertThat(found.actual()).isEqualTo(schemaOf(wanted));
    }

    @Test
    void textTellsBothSides() throws SQLException {
        Table there = changed("code", (column) -> column.withType(DataType.parse("varchar(100)")))
                .with(Index.of("ix_total", "total"));
        TableIntent intent = column(new ColumnIntent("com.acme.Order.code", null, false, (type) -> true, null));
        Comparison found = compare(
                new DesiredSchema("JPA entities", schemaOf(BASE), intents(intent), List.of()),
                new SchemaModel(List.of(there, CUSTOMERS), List.of()),
                ComparisonSettings.standard(),
                Authorship.NOTHING);

        assertThat(ComparisonText.of(found, false)).isEqualTo("""
                1 difference:
                  change type orders.code (com.acme.Order.code)
                    entities: varchar(200) null
                    database: varchar(100) null
                    The model states another length, precision or scale.
                1 note (-v shows it)
                1 table unknown to the entities, left alone: customers
                """);
        assertThat(ComparisonText.of(found, true)).endsWith("""
                1 note:
                  drop index orders.ix_total (com.acme.Order)
                    entities: nothing
                    database: ix_total: index (total)
                    Only the database has it.
                1 table unknown to the entities, left alone: customers
                """);
        assertThat(ComparisonJson.of(found).toString())
                .isEqualTo("{inSync=false, source=JPA entities, operations=1, warnings=0, notes=1, differences=["
                        + "{action=change, kind=type, table=orders, name=code, wanted=varchar(200) null,"
                        + " actual=varchar(100) null, verdict=operation, reason=The model states another length,"
                        + " precision or scale., origin=com.acme.Order.code}, {action=drop, kind=index, table=orders,"
                        + " name=ix_total, actual=ix_total: index (total), verdict=note, reason=Only the database has"
                        + " it., origin=com.acme.Order}], unknownTables=[customers], remarks=[]}");
        assertThat(ComparisonText.of(compare(BASE, BASE, TableIntent.STATED), false))
                .isEqualTo("In sync: the database is as the entities want it.\n");
    }

    private static List<String> sequences(List<Sequence> wanted, List<Sequence> actual) throws SQLException {
        return lines(compare(
                DesiredSchema.stated("JPA entities", new SchemaModel(List.of(), wanted)),
                new SchemaModel(List.of(), actual),
                ComparisonSettings.standard(),
                Authorship.NOTHING));
    }

    private static List<String> enumTypes(EnumType wanted, EnumType actual) throws SQLException {
        return lines(compare(
                DesiredSchema.stated("JPA entities", new SchemaModel(List.of(), List.of(), List.of(wanted))),
                new SchemaModel(List.of(), List.of(), List.of(actual)),
                ComparisonSettings.standard(),
                Authorship.NOTHING));
    }

    private static void assertSame(String name, Table wanted, Table actual) throws SQLException {
        assertThat(lines(compare(wanted, actual, TableIntent.STATED))).as(name).isEmpty();
    }

    private static List<String> lines(Comparison comparison) {
        return comparison.differences().stream()
                .map((judged) -> judged.verdict().name().toLowerCase(Locale.ROOT) + " "
                        + DescribedDifference.of(judged).headline())
                .toList();
    }

    private static Comparison compare(Table wanted, Table actual, TableIntent intent) throws SQLException {
        return compare(
                new DesiredSchema("JPA entities", schema(wanted), intents(intent), List.of()),
                schema(actual),
                ComparisonSettings.standard(),
                Authorship.NOTHING);
    }

    private static Comparison compare(
            DesiredSchema wanted, SchemaModel actual, ComparisonSettings settings, Authorship authorship)
            throws SQLException {
        return comparison(settings, authorship).compare(connection, wanted, actual, Renames.NONE);
    }

    private static SchemaComparison comparison(ComparisonSettings settings, Authorship authorship) throws SQLException {
        return new SchemaComparison(Dialects.with(List.of()).dialectFor(connection), settings, authorship);
    }

    private static SchemaModel schema(Table table) {
        return new SchemaModel(List.of(table, CUSTOMERS), List.of());
    }

    private static SchemaModel schemaOf(Table... tables) {
        return new SchemaModel(List.of(tables), List.of());
    }

    private static Map<QualifiedName, TableIntent> intents(TableIntent intent) {
        return intent.equals(TableIntent.STATED) ? Map.of() : Map.of(ORDERS, intent);
    }

    private static TableIntent column(ColumnIntent intent) {
        return new TableIntent("com.acme.Order", null, Map.of("code", intent), Set.of(), Set.of(), false, Set.of());
    }

    private static ColumnIntent unreadable() {
        return new ColumnIntent("com.acme.Order.code", null, false, (type) -> false, UNREADABLE);
    }

    private static Row row(String name, Table wanted, Table actual, String verdicts) {
        return row(name, wanted, actual, TableIntent.STATED, verdicts);
    }

    private static Row row(String name, Table wanted, Table actual, TableIntent intent, String verdicts) {
        return new Row(name, wanted, actual, intent, verdicts);
    }

    private static Table changed(String name, UnaryOperator<Column> change) {
        return columns(BASE.columns().stream()
                .map((column) -> column.name().equals(name) ? change.apply(column) : column)
                .toList());
    }

    private static Table changedType(String type) {
        return changed("code", (column) -> column.withType(DataType.parse(type)));
    }

    private static Table mandatoryAndFilled() {
        return changed("code", (column) -> column.withDefault(Value.text("x")).notNull());
    }

    private static Table with(Column column) {
        return columns(Stream.concat(BASE.columns().stream(), Stream.of(column)).toList());
    }

    private static Table columns(List<Column> columns) {
        return Table.of(ORDERS, columns.toArray(Column[]::new)).withPrimaryKey(BASE.primaryKey());
    }

    private static Table keyed(String... columns) {
        return changed("code", Column::notNull).withPrimaryKey(new PrimaryKey("pk", List.of(columns)));
    }

    private static ForeignKey named(String name) {
        return ForeignKey.of(name, List.of("total"), CUSTOMERS.name(), List.of("id"));
    }

    private static Index uniqueIndex(String name) {
        return new Index(name, List.of(IndexColumn.of("code")), true);
    }
}
