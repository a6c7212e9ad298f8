package dev.migrate.dialect.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts as people write them; a real PostgreSQL runs each statement by itself, so that a wrong split can't pass. */
class PostgresqlScriptTests {

    private static final SourceLocation FILE = new SourceLocation("a.sql", 1, 0);

    /** Each case: the script, and the line in which each of its statements starts. */
    static Stream<Arguments> scripts() {
        return Stream.of(
                script("""
                        create table t (a int);
                        create function f() returns trigger language plpgsql as $$
                        begin
                            new.a := 1; -- it's one
                            return new;
                        end;
                        $$;
                        create trigger tr before insert on t for each row execute function f();
                        """, 1, 2, 8),
                script("""
                        do $$
                        declare n int := 0;
                        begin
                            for n in 1..3 loop
                                if n > 1 then raise notice '%;', n; end if;
                            end loop;
                        exception when others then null;
                        end $$;
                        select 1;
                        """, 1, 9),
                script("do $outer$ begin execute $inner$ select ';'; $inner$; end $outer$; select 2;", 1, 1),
                script("do $a$ begin execute $b$ do $c$ begin null; end $c$; $b$; end $a$;\nselect 1", 1, 2),
                script("do language plpgsql $$ begin perform $q$;$q$, 1; end $$; select 1;", 1, 1),
                script("do 'begin null; end'; select 1;", 1, 1),
                script("do 'begin raise notice ''a;b''; end';\n\nselect 1;", 1, 3),
                script("do E'begin\\n raise notice \\'a;b\\'; end'; select 1;", 1, 1),
                script("create function f() returns int language sql as 'select 1; select 2;'; select f();", 1, 1),
                script("create function f() returns int language sql return 1; select f();", 1, 1),
                script("""
                        create function f(n int) returns int language sql
                        begin atomic
                            select case when n > 0 then 1 else 2 end;
                            select n; -- end;
                        end;
                        select f(1);
                        """, 1, 6),
                script("""
                        create table t (a int);
                        create procedure p(n int) language sql begin atomic
                            insert into t values (n);
                            /* end; */ delete from t where a = case n when 1 then 2 end;
                        END;
                        call p(1);
                        """, 1, 2, 6),
                script("create procedure p() language plpgsql as $p$ begin commit; end; $p$; select 1;", 1, 1),
                script(
                        "create or replace function f() returns text language plpgsql as $_$ begin return '$1;'; end $_$;",
                        1),
                script("create table \"a;b\" (\"c\"\"d;\" int); insert into \"a;b\" values (1);", 1, 1),
                script("create table \"--a\" (\"/*b\" int); drop table \"--a\";", 1, 1),
                script("select U&'d\\0061t\\+000061;' as x; select 1;", 1, 1),
                script("select U&\"d!0061;\" uescape '!' from (select 1 as \"da;\") s; select 1;", 1, 1),
                script("select B'101', X'1F', N'a;b'; select 1;", 1, 1),
                script("select 'a;'\n  'b;' as x;\nselect 1;", 1, 3),
                script("select E'\\\\'; select E'\\''; select e'\\';';", 1, 1, 1),
                script("select 'C:\\'; select 'D:\\;';", 1, 1),
                script("select '/*'; select '*/'; select '--';", 1, 1, 1),
                script("select 1 /* ; /* ; */ ; ' \" $$ */ + 1; select 2;", 1, 1),
                script("select 1 -- ; ' \" $$ /*\n + 1; select 2;", 1, 2),
                script("/* one */ select 1; /* two\n */ select 2; -- three\n-- four\nselect 3;", 1, 2, 4),
                script("-- only comments\n/* here */\n;;;\n-- and here", new int[0]),
                script("select 1;-- ;\n;select 2", 1, 2),
                script("select 1 as a$b; select 2 as a$$b;", 1, 1),
                script("select $$a$$; select $x$ $$ ; $y$ $x$; select $ü$;$ü$;", 1, 1, 1),
                script("prepare q as select $1::int+$2::int; execute q(1, 2);", 1, 1),
                script("select 5 - -3; select 5--3\n; select 5 - - 3;", 1, 1, 2),
                script("select '{\"a;\": 1}'::jsonb #> '{a;}'; select '{}'::jsonb ? 'a;';", 1, 1),
                script("select (array[1,2])[1:2]; select (array['a;'])[1];", 1, 1),
                script("select ';' collate \"C\"; select 'a' like 'b;' escape '\\';", 1, 1),
                script("create view v as select case when 1 = 1 then 'a;' end as x; select * from v;", 1, 1),
                script("begin; select 1; end; start transaction; commit;", 1, 1, 1, 1, 1),
                script("create table t (a text default ';' check (a <> ';')); comment on table t is 'it''s; a';", 1, 1),
                script("create table copy (stdin int); insert into copy select stdin from copy;\nselect 1", 1, 1, 2),
                script("with a as (select ';' as x) select * from a;\r\nselect\r\n1;\r\n", 1, 2),
                script("create type e as enum ('a;', 'b'); select 'a;'::e; drop type e;", 1, 1, 1),
                script("explain select ';'; show search_path; set search_path = public; reset all;", 1, 1, 1, 1),
                script("create domain d as text check (value ~ '^[^;]*$'); select 'x'::d;", 1, 1),
                script("grant select on table pg_class to public; revoke select on pg_class from public;", 1, 1),
                script("select 1\n\n\n;\n\n  -- c\n\tselect 2;", 1, 7),
                script("select '🐘;' as \"ö;\"; select 'ü';", 1, 1));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void eachStatementRunsByItself(String sql, List<Integer> lines) throws SQLException {
        List<SqlFragment> fragments = SqlSplitter.split(sql, ";", LexicalRulesFixture.POSTGRESQL, FILE);

        assertThat(fragments.stream().map(SqlFragment::text).collect(Collectors.joining()))
                .isEqualTo(sql);
        List<SqlFragment> statements =
                fragments.stream().filter(SqlFragment::executable).toList();
        assertThat(statements)
                .extracting((statement) -> statement.lineOffset() + 1)
                .isEqualTo(lines);
        try (var connection = TestDatabase.postgresql().open();
                Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            for (SqlFragment statement : statements) {
                jdbc.execute(statement.text());
            }
        }
    }

    @Test
    void rowsOfCopyAreNoSql() {
        String sql = """
                create table t (a text);
                -- about the rows
                COPY t FROM STDIN;
                it's; "$$ /*
                -- row

                \\N
                \\\\.
                \\.
                copy public.t (a) from stdin with (format csv, quote '''');
                'a;
                b'
                \\.
                select 1;
                """;

        assertThat(SqlSplitter.split(sql, ";", LexicalRulesFixture.POSTGRESQL, FILE))
                .filteredOn(SqlFragment::executable)
                .containsExactly(
                        new SqlFragment(SqlFragment.Kind.STATEMENT, "create table t (a text)", 0),
                        new SqlFragment(
                                SqlFragment.Kind.COPY,
                                "-- about the rows\nCOPY t FROM STDIN;\nit's; \"$$ /*\n-- row\n\n\\N\n\\\\.\n\\.",
                                2),
                        new SqlFragment(
                                SqlFragment.Kind.COPY,
                                "copy public.t (a) from stdin with (format csv, quote '''');\n'a;\nb'\n\\.",
                                9),
                        new SqlFragment(SqlFragment.Kind.STATEMENT, "select 1", 13));
    }

    @Test
    void blanksAtTheEndOfTheLastRowAreData() {
        assertThat(SqlSplitter.split("copy t from stdin;\n1\t \n\n", ";", LexicalRulesFixture.POSTGRESQL, FILE))
                .containsExactly(
                        new SqlFragment(SqlFragment.Kind.COPY, "copy t from stdin;\n1\t ", 0),
                        new SqlFragment(SqlFragment.Kind.GAP, "\n\n", 1));
    }

    private static Arguments script(String sql, int... lines) {
        return Arguments.of(sql, Arrays.stream(lines).boxed().toList());
    }
}
