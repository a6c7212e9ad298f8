package dev.migrate.autogenerate;

import static dev.migrate.autogenerate.Sketch.index;
import static dev.migrate.autogenerate.Sketch.key;
import static dev.migrate.autogenerate.Sketch.reference;
import static dev.migrate.autogenerate.Sketch.table;

import dev.migrate.model.Table;
import dev.migrate.testing.TestDatabase;
import java.util.List;

class MariadbComparisonTests extends ComparisonContractTests {

    @Override
    TestDatabase database() {
        return TestDatabase.mariadb();
    }

    @Override
    String quoted(String name) {
        return '`' + name + '`';
    }

    @Override
    String stored() {
        return " stored";
    }

    @Override
    List<ComparisonCase> own() {
        Table parent = table("parent", "id bigint not null").with(key("id"));
        String create = "create table parent (id bigint not null primary key); create table u (a bigint, b bigint); ";
        return List.of(
                types(
                        "6.4 the same types",
                        true,
                        "varchar(30)",
                        "character varying(30)",
                        "integer",
                        "int",
                        "int(11)",
                        "int",
                        "bigint(20)",
                        "bigint",
                        "decimal(10,5)",
                        "numeric(10,5)",
                        "boolean",
                        "tinyint(1)",
                        "tinyint(1)",
                        "boolean",
                        "double",
                        "double precision",
                        "datetime(6)",
                        "datetime(6)",
                        "char(3)",
                        "character(3)",
                        "json",
                        "json",
                        "longtext",
                        "longtext",
                        "text",
                        "text",
                        "date",
                        "date",
                        "int unsigned",
                        "int unsigned",
                        "enum('a','b')",
                        "enum('a','b')",
                        "enum('a','b')",
                        "enum('b','a')",
                        "decimal(10)",
                        "decimal(10,0)",
                        "blob",
                        "blob",
                        "longblob",
                        "longblob"),
                types(
                        "6.4 other types",
                        false,
                        "varchar(30)",
                        "varchar(40)",
                        "char(1)",
                        "varchar(1)",
                        "text",
                        "varchar(255)",
                        "int",
                        "varchar(10)",
                        "decimal(8,0)",
                        "decimal(8,2)",
                        "int",
                        "bigint",
                        "datetime(3)",
                        "datetime(6)",
                        "enum('a','b')",
                        "enum('a','b','c')",
                        "int",
                        "int unsigned"),
                defaults(
                        "6.5 the same defaults",
                        true,
                        "varchar(10)",
                        "'x'",
                        "'x'",
                        "varchar(10)",
                        "'it''s'",
                        "'it''s'",
                        "int",
                        "5",
                        "5",
                        "int",
                        "5",
                        "'5'",
                        "decimal(8,2)",
                        "5.2",
                        "5.20",
                        "datetime(6)",
                        "current_timestamp(6)",
                        "now(6)",
                        "boolean",
                        "false",
                        "false",
                        "varchar(10)",
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
                        "false"),
                same(
                        "i23 the index of a foreign key",
                        create + "alter table u add constraint fk foreign key (a) references parent (id)",
                        parent,
                        table("u", "a bigint", "b bigint").with(reference("fk", "a", "parent"))),
                same(
                        "i23 an index of one's own for a foreign key",
                        create
                                + "create index ix on u (a, b); alter table u add constraint fk foreign key (a) references parent (id)",
                        parent,
                        table("u", "a bigint", "b bigint")
                                .with(index("ix", "a", "b"))
                                .with(reference("fk", "a", "parent"))),
                same(
                        "f03 restrict is no action",
                        create
                                + "alter table u add constraint fk foreign key (a) references parent (id) on delete restrict",
                        parent,
                        table("u", "a bigint", "b bigint").with(reference("fk", "a", "parent"))),
                same(
                        "c19 the same identity",
                        "create table t (id bigint not null auto_increment primary key)",
                        table("t", "id bigint identity not null").with(key("id"))),
                differs(
                        "c11 plain and identity",
                        "create table t (id bigint not null primary key)",
                        List.of("change generation t.id"),
                        table("t", "id bigint identity not null").with(key("id"))));
    }
}
