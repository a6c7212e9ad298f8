package dev.migrate.autogenerate;

import static dev.migrate.autogenerate.Sketch.check;
import static dev.migrate.autogenerate.Sketch.index;
import static dev.migrate.autogenerate.Sketch.key;
import static dev.migrate.autogenerate.Sketch.reference;
import static dev.migrate.autogenerate.Sketch.table;
import static dev.migrate.autogenerate.Sketch.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.DesiredSchema;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What differs between a model and a real database, case by case, each with the id of the catalogue of cases. */
abstract class ComparisonContractTests {

    private static final Table PARENT = table("parent", "id bigint not null").with(key("id"));
    private static final String CREATE_PARENT = "create table parent (id bigint not null primary key); ";

    /** Returns a new database. */
    abstract TestDatabase database();

    /** Returns the cases that only this database has. */
    abstract List<ComparisonCase> own();

    /** Returns an identifier in quotes. */
    abstract String quoted(String name);

    /** Returns the word behind a formula whose values are stored. */
    abstract String stored();

    @TestFactory
    Stream<DynamicTest> cases() {
        ProvingGround ground = new ProvingGround(database());
        List<ComparisonCase> cases = new ArrayList<>(shared());
        cases.addAll(own());
        return cases.stream()
                .map((known) -> DynamicTest.dynamicTest(known.name(), () -> run(ground, known)))
                .onClose(() -> close(ground));
    }

    private static void close(ProvingGround ground) {
        try {
            ground.close();
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void run(ProvingGround ground, ComparisonCase known) throws SQLException {
        ground.clear();
        for (String sql : known.database()) {
            ground.execute(sql.replaceAll("\\[(\\w+)]", quoted("$1")));
        }
        SchemaModel actual = ground.catalogue();
        Comparison found = ground.compare(known.model(), actual);
        assertThat(lines(found)).containsExactlyInAnyOrderElementsOf(known.expected());
        assertThat(lines(ground.compare(actual, actual)))
                .as("the database with itself")
                .isEmpty();
        assertThat(lines(ground.compare(known.model(), known.model())))
                .as("the model with itself")
                .isEmpty();
        Comparison shared = new SchemaComparison(ground.dialect(), ComparisonSettings.standard(), Authorship.NOTHING)
                .compare(
                        ground.connection(), DesiredSchema.stated("JPA entities", known.model()), actual, Renames.NONE);
        assertThat(shared.differences().isEmpty())
                .as("shared: " + shared.differences())
                .isEqualTo(known.isSame());
        if (known.name().startsWith("only there")) {
            return;
        }
        ground.clear();
        ground.create(known.model());
        assertThat(lines(ground.compare(known.model(), ground.catalogue())))
                .as("what the model alone would create")
                .isEmpty();
    }

    private static List<String> lines(Comparison comparison) {
        return comparison.differences().stream()
                .map((judged) -> (judged.verdict() == Verdict.OPERATION ? "" : "note: ")
                        + DescribedDifference.of(judged).headline())
                .toList();
    }

    private List<ComparisonCase> shared() {
        List<ComparisonCase> cases = new ArrayList<>();
        cases.addAll(columns());
        cases.addAll(indexes());
        cases.addAll(keys());
        return cases;
    }

    private List<ComparisonCase> columns() {
        return List.of(
                same(
                        "t12 self-referencing table",
                        "create table t (id bigint not null primary key, up bigint, constraint fk_up foreign key (up) references t (id))",
                        table("t", "id bigint not null", "up bigint")
                                .with(key("id"))
                                .with(reference("fk_up", "up", "t"))),
                same(
                        "c08 order of columns",
                        "create table t (a int, b varchar(10))",
                        table("t", "b varchar(10)", "a int")),
                same(
                        "c09 columns of a key are never null",
                        "create table t (a int, b int, primary key (a, b))",
                        table("t", "a int", "b int").with(key("a", "b"))),
                same(
                        "c13 reserved words and mixed case",
                        "create table [order] ([User] int, [group] int, constraint [Ck] check ([User] > 0))",
                        table("order", "User int", "group int").with(check("Ck", quoted("User") + " > 0"))),
                differs(
                        "c01 added columns",
                        "create table t (a int)",
                        List.of("add column t.b", "add column t.c"),
                        table("t", "a int", "b int", "c int")),
                differs(
                        "c02 dropped column",
                        "create table t (a int, b int)",
                        List.of("drop column t.b"),
                        table("t", "a int")),
                differs(
                        "c04 not null",
                        "create table t (a int, b int not null)",
                        List.of("change nullability t.a", "change nullability t.b"),
                        table("t", "a int not null", "b int")),
                differs(
                        "c10 another type in a key",
                        "create table t (a int not null primary key)",
                        List.of("change type t.a"),
                        table("t", "a bigint not null").with(key("a"))),
                same(
                        "c16 generated column",
                        "create table t (a int, b int, c int generated always as (a + b)" + stored() + ")",
                        generated("a + b")),
                same(
                        "c18 text of a formula",
                        "create table t (a int, b int, c int generated always as (a + b)" + stored() + ")",
                        generated("( A +b )")),
                differs(
                        "c17 another formula",
                        "create table t (a int, b int, c int generated always as (a + b)" + stored() + ")",
                        List.of("change generation t.c"),
                        generated("a - b")),
                differs(
                        "c17 no formula",
                        "create table t (a int, b int, c int generated always as (a + b)" + stored() + ")",
                        List.of("change generation t.c"),
                        table("t", "a int", "b int", "c int")),
                differs(
                        "g08 comment of a table",
                        "create table t (a int)",
                        List.of("change comment t"),
                        table("t", "a int").withRemarks("It's t.")),
                differs(
                        "g09 comment of a column",
                        "create table t (a int)",
                        List.of("change comment t.a"),
                        table("t", "a int -- It's a.")));
    }

    private Table generated(String formula) {
        return table("t", "a int", "b int", "c int generated always as (" + formula + ")" + stored());
    }

    private List<ComparisonCase> indexes() {
        Table plain = table("t", "a int", "b int", "c varchar(20)");
        String create = "create table t (a int, b int, c varchar(20)); ";
        return List.of(
                differs("i01 added index", create, List.of("add index t.a_index"), plain.with(index("a_index", "a"))),
                differs(
                        "i02 unique instead of an index",
                        create + "create index ix on t (a)",
                        List.of("drop index t.ix", "add unique constraint t.uq"),
                        plain.with(unique("uq", "a"))),
                differs(
                        "i03 unique index of the same name",
                        create + "create index ix on t (a)",
                        List.of("change index t.ix"),
                        plain.with(new Index("ix", List.of(IndexColumn.of("a")), true))),
                same(
                        "i04 unique index for a unique constraint",
                        create + "create unique index uq on t (a)",
                        plain.with(unique("uq", "a"))),
                same(
                        "i05 unique named by the database",
                        "create table t (a int unique, b int, c varchar(20))",
                        plain.with(unique(null, "a"))),
                differs(
                        "i06 one more column",
                        create + "alter table t add constraint uq unique (a)",
                        List.of("change unique constraint t.uq"),
                        plain.with(unique("uq", "a", "b"))),
                same(
                        "i07 two without names",
                        create + "alter table t add unique (a, b); alter table t add unique (a, c)",
                        plain.with(unique(null, "a", "b")).with(unique(null, "a", "c"))),
                differs(
                        "i12 order of columns",
                        create + "create index ix on t (a, b)",
                        List.of("change index t.ix"),
                        plain.with(index("ix", "b", "a"))),
                differs(
                        "i13 order in a unique constraint",
                        create + "alter table t add constraint uq unique (a, b)",
                        List.of("change unique constraint t.uq"),
                        plain.with(unique("uq", "b", "a"))),
                differs(
                        "i14 sort order",
                        create + "create index ix on t (a)",
                        List.of("change index t.ix"),
                        plain.with(index("ix", "a desc"))),
                differs(
                        "i24 another name",
                        create + "create index ix on t (a)",
                        List.of("rename index t.ix"),
                        plain.with(index("ix_new", "a"))));
    }

    private List<ComparisonCase> keys() {
        String create = CREATE_PARENT + "create table t (a bigint, b int, c varchar(20)); ";
        Table plain = table("t", "a bigint", "b int", "c varchar(20)");
        ForeignKey key = reference("fk", "a", "parent");
        return List.of(
                same(
                        "f01 the same",
                        create + "alter table t add constraint fk foreign key (a) references parent (id)",
                        PARENT,
                        plain.with(key)),
                differs("f01 added", create, List.of("add foreign key t.fk"), PARENT, plain.with(key)),
                differs(
                        "f01 removed",
                        create + "alter table t add constraint fk foreign key (a) references parent (id)",
                        List.of("drop foreign key t.fk"),
                        PARENT,
                        plain),
                differs(
                        "f03 on delete cascade",
                        create
                                + "alter table t add constraint fk foreign key (a) references parent (id) on delete cascade",
                        List.of("change foreign key t.fk"),
                        PARENT,
                        plain.with(key)),
                same(
                        "f03 no action is none",
                        create
                                + "alter table t add constraint fk foreign key (a) references parent (id) on delete no action on update no action",
                        PARENT,
                        plain.with(key)),
                differs(
                        "f06 another name",
                        create + "alter table t add constraint fk_old foreign key (a) references parent (id)",
                        List.of("note: change foreign key t.fk_old"),
                        PARENT,
                        plain.with(key)),
                differs(
                        "f12 another target",
                        create
                                + "create table other (id bigint not null primary key); alter table t add constraint fk foreign key (a) references other (id)",
                        List.of("change foreign key t.fk"),
                        PARENT,
                        plain.with(key),
                        table("other", "id bigint not null").with(key("id"))),
                differs(
                        "g01 another primary key",
                        "create table t (a int not null, b int not null, primary key (a))",
                        List.of("change primary key t"),
                        table("t", "a int not null", "b int not null").with(key("a", "b"))),
                differs("g03 added check", create, List.of("add check t.ck"), PARENT, plain.with(check("ck", "b > 0"))),
                differs(
                        "g03 one of several removed",
                        create
                                + "alter table t add constraint ck1 check (b > 0); alter table t add constraint ck2 check (b < 9)",
                        List.of("drop check t.ck2"),
                        PARENT,
                        plain.with(check("ck1", "b > 0"))),
                same(
                        "g04 check named by the database",
                        create + "alter table t add check (b > 0)",
                        PARENT,
                        plain.with(check(null, "b > 0"))),
                same(
                        "g05 check of an enum",
                        "create table t (s varchar(20) check (s in ('NEW','PAID')))",
                        table("t", "s varchar(20)").with(check(null, "s in ('NEW','PAID')"))),
                differs(
                        "g07 another text",
                        create + "alter table t add constraint ck check (b > 0)",
                        List.of("change check t.ck"),
                        PARENT,
                        plain.with(check("ck", "b > 1"))),
                same(
                        "g07 written otherwise",
                        create + "alter table t add constraint ck check (b > 0 and c <> 'x')",
                        PARENT,
                        plain.with(check("ck", "(b>0) AND (c <> 'x')"))));
    }

    /** Returns what databases spell otherwise than people do. */
    static List<ComparisonCase> respelled() {
        String create = "create table t (b int, c varchar(20)); alter table t add constraint ck ";
        Table plain = table("t", "b int", "c varchar(20)");
        return List.of(
                same(
                        "g07 words in capitals",
                        create + "check (b > 0 and c <> 'x')",
                        plain.with(check("ck", "(B>0) AND (C <> 'x')"))),
                same(
                        "g07 between and a length",
                        create + "check (b between 0 and 3 and length(c) > 2)",
                        plain.with(check("ck", "b BETWEEN 0 AND 3 and length( c )>2"))));
    }

    static ComparisonCase same(String name, String database, Table... tables) {
        return ComparisonCase.of(name, database, tables);
    }

    static ComparisonCase differs(String name, String database, List<String> lines, Table... tables) {
        return ComparisonCase.of(name, database, tables).differs(lines.toArray(String[]::new));
    }

    /** Returns a case over a table with one column for each pair of a type there and a type wanted. */
    static ComparisonCase types(String name, boolean same, String... pairs) {
        StringBuilder database = new StringBuilder();
        List<String> wanted = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String column = "c" + (i / 2);
            database.append(i == 0 ? "create table t (" : ", ")
                    .append(column)
                    .append(' ')
                    .append(pairs[i]);
            wanted.add(column + " " + pairs[i + 1]);
            if (!same) {
                lines.add("change type t." + column);
            }
        }
        return differs(name, database + ")", lines, table("t", wanted.toArray(String[]::new)));
    }

    /** Returns a case over a table with one column for each triple of a type, a default there and one wanted. */
    static ComparisonCase defaults(String name, boolean same, String... triples) {
        StringBuilder database = new StringBuilder();
        List<String> wanted = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < triples.length; i += 3) {
            String column = "c" + (i / 3);
            String there = triples[i + 1].isEmpty() ? "" : " default " + triples[i + 1];
            database.append(i == 0 ? "create table t (" : ", ")
                    .append(column)
                    .append(' ')
                    .append(triples[i])
                    .append(there);
            wanted.add(column + " " + triples[i] + (triples[i + 2].isEmpty() ? "" : " default " + triples[i + 2]));
            if (!same) {
                lines.add("change default t." + column);
            }
        }
        return differs(name, database + ")", lines, table("t", wanted.toArray(String[]::new)));
    }
}
