package dev.migrate.autogenerate;

import static dev.migrate.autogenerate.Sketch.index;
import static dev.migrate.autogenerate.Sketch.indexColumn;
import static dev.migrate.autogenerate.Sketch.key;
import static dev.migrate.autogenerate.Sketch.table;

import dev.migrate.model.Deferral;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;

class PostgresqlComparisonTests extends ComparisonContractTests {

    private static final String CREATE = "create table t (a int, b int, c varchar(20), j jsonb); ";
    private static final Table PLAIN = table("t", "a int", "b int", "c varchar(20)", "j jsonb");

    @Override
    TestDatabase database() {
        return TestDatabase.postgresql();
    }

    @Override
    String quoted(String name) {
        return '"' + name + '"';
    }

    @Override
    String stored() {
        return " stored";
    }

    @Override
    List<ComparisonCase> own() {
        return Stream.of(columns(), indexes(), rest(), respelled())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ComparisonCase> columns() {
        return List.of(
                types(
                        "6.4 the same types",
                        true,
                        "varchar(30)",
                        "character varying(30)",
                        "integer",
                        "int",
                        "bigint",
                        "int8",
                        "numeric(10,5)",
                        "decimal(10,5)",
                        "boolean",
                        "bool",
                        "float8",
                        "double precision",
                        "timestamp",
                        "timestamp(6)",
                        "timestamptz",
                        "timestamp(6) with time zone",
                        "char(3)",
                        "character(3)",
                        "text",
                        "text",
                        "date",
                        "date",
                        "bytea",
                        "bytea",
                        "jsonb",
                        "jsonb",
                        "uuid",
                        "uuid",
                        "real",
                        "float4",
                        "smallint",
                        "int2",
                        "int[]",
                        "integer[]",
                        "time",
                        "time(6)",
                        "varchar",
                        "character varying",
                        "numeric",
                        "decimal",
                        "numeric(10)",
                        "numeric(10,0)",
                        "interval",
                        "interval"),
                types(
                        "6.4 other types",
                        false,
                        "varchar(30)",
                        "varchar(40)",
                        "char(1)",
                        "varchar(1)",
                        "text",
                        "varchar(255)",
                        "integer",
                        "varchar(10)",
                        "numeric(8,0)",
                        "numeric(8,2)",
                        "numeric(10,5)",
                        "numeric(10,6)",
                        "integer",
                        "bigint",
                        "integer",
                        "smallint",
                        "timestamp",
                        "timestamptz",
                        "timestamptz",
                        "timestamp",
                        "timestamp(3)",
                        "timestamp(6)",
                        "varchar(30)",
                        "varchar",
                        "numeric(10,2)",
                        "numeric(10)",
                        "json",
                        "jsonb",
                        "bytea",
                        "oid"),
                defaults(
                        "6.5 the same defaults",
                        true,
                        "varchar(10)",
                        "'x'",
                        "'x'",
                        "varchar(30)",
                        "'//slash'",
                        "'//slash'",
                        "varchar(10)",
                        "'it''s'",
                        "'it''s'",
                        "varchar(10)",
                        "''",
                        "''",
                        "int",
                        "5",
                        "'5'",
                        "int",
                        "'5'",
                        "5",
                        "float8",
                        "5",
                        "5.0",
                        "numeric(8,2)",
                        "5.2",
                        "'5.2'",
                        "timestamptz",
                        "now()",
                        "(now())",
                        "timestamp",
                        "timezone('utc', now())",
                        "timezone('utc',now())",
                        "uuid",
                        "gen_random_uuid()",
                        "gen_random_uuid()",
                        "int[]",
                        "'{}'",
                        "'{}'::int[]",
                        "interval",
                        "'14 days'",
                        "'14 days'",
                        "boolean",
                        "false",
                        "'f'",
                        "timestamptz",
                        "current_timestamp",
                        "now()",
                        "varchar(20)",
                        "substring('abc', 1, 2)",
                        "substring('abc',1,2)",
                        "jsonb",
                        "'{}'",
                        "'{}'::jsonb",
                        "text",
                        "null",
                        ""),
                defaults(
                        "6.5 other defaults",
                        false,
                        "varchar(10)",
                        "",
                        "'x'",
                        "varchar(10)",
                        "'x'",
                        "",
                        "varchar(10)",
                        "'x'",
                        "'y'",
                        "int",
                        "15",
                        "20",
                        "boolean",
                        "true",
                        "false",
                        "timestamptz",
                        "now()",
                        "'2020-01-01'"),
                same(
                        "only there: 6.5 serial",
                        "create table t (id bigserial primary key)",
                        table("t", "id bigserial not null").with(key("id"))),
                differs(
                        "c20 serial and identity",
                        "create table t (id bigserial primary key)",
                        List.of("change generation t.id"),
                        table("t", "id bigint identity not null").with(key("id"))),
                same(
                        "c19 the same identity",
                        "create table t (id bigint generated by default as identity primary key)",
                        table("t", "id bigint identity not null").with(key("id"))),
                differs(
                        "c11 plain and identity",
                        "create table t (id bigint primary key)",
                        List.of("change generation t.id"),
                        table("t", "id bigint identity not null").with(key("id"))),
                differs(
                        "c11 identity and plain",
                        "create table t (id bigint generated always as identity primary key)",
                        List.of("change generation t.id"),
                        table("t", "id bigint not null").with(key("id"))));
    }

    private static List<ComparisonCase> indexes() {
        String longName = "a".repeat(70);
        Index lower = index("ix", "(lower(c))");
        return List.of(
                same(
                        "i11 name that was cut",
                        CREATE + "create index " + longName.substring(0, 63) + " on t (a)",
                        PLAIN.with(index(longName.substring(0, 63), "a"))),
                same(
                        "i15 what is so anyway",
                        CREATE + "create index ix on t (a asc nulls last, b desc nulls first)",
                        PLAIN.with(index("ix", "a", "b desc"))),
                differs(
                        "i14 nulls first",
                        CREATE + "create index ix on t (a)",
                        List.of("change index t.ix"),
                        PLAIN.with(new Index("ix", List.of(IndexColumn.of("a").withNulls(NullsOrder.FIRST)), false))),
                same("i17 the same expression", CREATE + "create index ix on t (lower(c))", PLAIN.with(lower)),
                same(
                        "i17 written otherwise",
                        CREATE + "create index ix on t ((a + 1), lower(c))",
                        PLAIN.with(index("ix", "(a+1)", "(LOWER( c ))"))),
                differs(
                        "i16 upper for lower",
                        CREATE + "create index ix on t (upper(c))",
                        List.of("change index t.ix"),
                        PLAIN.with(lower)),
                differs(
                        "i16 another number",
                        CREATE + "create index ix on t ((a + 3))",
                        List.of("change index t.ix"),
                        PLAIN.with(index("ix", "(a + 1)"))),
                differs(
                        "i16 order",
                        CREATE + "create index ix on t (b, lower(c))",
                        List.of("change index t.ix"),
                        PLAIN.with(index("ix", "(lower(c))", "b"))),
                differs("i18 added", CREATE, List.of("add index t.ix"), PLAIN.with(lower)),
                same(
                        "i19 covering",
                        CREATE + "create index ix on t (a) include (b)",
                        PLAIN.with(with("b", null, null))),
                same(
                        "i19 an expression covers a column with a dash",
                        "create table t (a smallint, \"with-dash\" int); "
                                + "create index ix on t ((coalesce(a, 0))) include (\"with-dash\")",
                        table("t", "a smallint", "with-dash int")
                                .with(new Index(
                                        "ix",
                                        List.of(indexColumn("(coalesce(a, 0))")),
                                        false,
                                        null,
                                        List.of("with-dash"),
                                        null))),
                differs(
                        "i19 include changed",
                        CREATE + "create index ix on t (a) include (c)",
                        List.of("change index t.ix"),
                        PLAIN.with(with("b", null, null))),
                same(
                        "i20 predicate written otherwise",
                        CREATE + "create index ix on t (a) where b > 0 and c in ('x','y')",
                        PLAIN.with(with(null, "(B>0) and c in ('x', 'y')", null))),
                differs(
                        "i20 predicate changed",
                        CREATE + "create index ix on t (a) where b > 0",
                        List.of("change index t.ix"),
                        PLAIN.with(with(null, "b > 1", null))),
                differs(
                        "i20 method changed",
                        CREATE + "create index ix on t using hash (a)",
                        List.of("change index t.ix"),
                        PLAIN.with(index("ix", "a"))),
                same(
                        "i21 json path written otherwise",
                        CREATE + "create index ix on t ((j ->> 'name'))",
                        PLAIN.with(index("ix", "(j->>'name')"))),
                differs(
                        "i21 json path changed",
                        CREATE + "create index ix on t ((j ->> 'name'))",
                        List.of("change index t.ix"),
                        PLAIN.with(index("ix", "(j->>'label')"))),
                differs(
                        "i22 nulls not distinct",
                        CREATE + "alter table t add constraint uq unique nulls not distinct (a)",
                        List.of("change unique constraint t.uq"),
                        PLAIN.with(UniqueConstraint.of("uq", "a"))),
                same(
                        "i22 nulls not distinct on both sides",
                        CREATE + "alter table t add constraint uq unique nulls not distinct (a)",
                        PLAIN.with(UniqueConstraint.of("uq", "a").withNullsNotDistinct())),
                differs(
                        "i25 deferrable",
                        CREATE + "alter table t add constraint uq unique (a) deferrable",
                        List.of("change unique constraint t.uq"),
                        PLAIN.with(UniqueConstraint.of("uq", "a"))),
                same("i27 exclusion", CREATE + "alter table t add constraint ex exclude (a with =)", PLAIN));
    }

    private static Index with(String include, String where, String using) {
        return new Index(
                "ix", List.of(indexColumn("a")), false, where, include == null ? List.of() : List.of(include), using);
    }

    private static List<ComparisonCase> rest() {
        Table parent = table("parent", "id bigint not null").with(key("id"));
        String create = "create table parent (id bigint primary key); create table u (a bigint); "
                + "alter table u add constraint fk foreign key (a) references parent (id) ";
        ForeignKey deferred = new ForeignKey(
                "fk",
                List.of("a"),
                QualifiedName.of("parent"),
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.INITIALLY_DEFERRED);
        SchemaModel states = new SchemaModel(
                List.of(table("t", "s state default 'new'")), List.of(), List.of(EnumType.of("state", "new", "paid")));
        return List.of(
                same(
                        "f04 deferred",
                        create + "deferrable initially deferred",
                        parent,
                        table("u", "a bigint").with(deferred)),
                differs(
                        "f04 not deferred",
                        create,
                        List.of("change foreign key u.fk"),
                        parent,
                        table("u", "a bigint").with(deferred)),
                same("t16 view", "create table t (a int); create view v as select a from t", table("t", "a int")),
                new ComparisonCase(
                        "6.4 enum type",
                        List.of("create type state as enum ('new', 'paid')", "create table t (s state default 'new')"),
                        states,
                        List.of()),
                new ComparisonCase(
                        "6.4 enum type with another value",
                        List.of("create type state as enum ('new')", "create table t (s state default 'new')"),
                        states,
                        List.of("change enum type state")));
    }
}
