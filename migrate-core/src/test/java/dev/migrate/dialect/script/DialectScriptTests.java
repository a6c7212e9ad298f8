package dev.migrate.dialect.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts of each database: the statements, and the line in which each starts. */
class DialectScriptTests {

    private static final SourceLocation FILE = new SourceLocation("a.sql", 1, 0);

    /** Each statement as {@code line: text}. */
    private static Arguments script(String sql, String... statements) {
        return Arguments.of(sql, Arrays.asList(statements));
    }

    static Stream<Arguments> forOracle() {
        return Stream.of(
                script("select 1 from dual;\nselect 2 from dual", "1: select 1 from dual", "2: select 2 from dual"),
                script("begin\n  a;\n  b;\nend;\n/\nc;", "1: begin\n  a;\n  b;\nend;", "6: c"),
                script("declare\n  x int;\nbegin a; end;\n/", "1: declare\n  x int;\nbegin a; end;"),
                script("create procedure p is begin a; end;\n/\nb", "1: create procedure p is begin a; end;", "3: b"),
                script(
                        "create or replace editionable trigger t before insert on a begin b; end;\n/\nc;",
                        "1: create or replace editionable trigger t before insert on a begin b; end;",
                        "3: c"),
                script(
                        "create package p as\n procedure q;\nend;\n/\ncreate package body p as\n x int;\nend;\n/\n",
                        "1: create package p as\n procedure q;\nend;",
                        "5: create package body p as\n x int;\nend;"),
                script("create table t (a int);\n/\n", "1: create table t (a int)"),
                script("select q'[it's; ]' from dual;b", "1: select q'[it's; ]' from dual", "1: b"),
                script("select q'{a;'b}', nq'!;'!' from dual;b", "1: select q'{a;'b}', nq'!;'!' from dual", "1: b"),
                script("select 4 / 2 from dual;b", "1: select 4 / 2 from dual", "1: b"),
                script("select '\n/\n' from dual;b", "1: select '\n/\n' from dual", "3: b"),
                script("select \"a;b\" from dual; -- ;\nb", "1: select \"a;b\" from dual", "2: -- ;\nb"),
                script("/* a; /* b; */ c;d", "1: /* a; /* b; */ c", "1: d"));
    }

    static Stream<Arguments> forSqlServer() {
        return Stream.of(
                script("a;b\nGO\nc", "1: a;b", "3: c"),
                script("a\r\ngo\r\nb\r\nGo\r\n", "1: a", "3: b"),
                script("GO\n\nGO\na\n  GO  \n", "4: a"),
                script("select [a;\nGO\n] from t\nGO\nb", "1: select [a;\nGO\n] from t", "5: b"),
                script("select [a]];\nGO\n]\nGO\nb", "1: select [a]];\nGO\n]", "5: b"),
                script("select '\nGO\n'\nGO", "1: select '\nGO\n'"),
                script("/* /*\nGO\n*/\nGO\n*/ a\nGO", "5: /* /*\nGO\n*/\nGO\n*/ a"),
                script("-- it's\na -- [\nGO\nb", "2: -- it's\na -- [", "4: b"),
                script(
                        "create procedure p as begin a; b; end\nGO\nexec p;",
                        "1: create procedure p as begin a; b; end",
                        "3: exec p;"),
                script("select 1 as go\nGO\nb", "1: select 1 as go", "3: b"),
                script("select \"a;\nGO\n\"\nGO", "1: select \"a;\nGO\n\""));
    }

    static Stream<Arguments> forHsqldb() {
        return Stream.of(
                script(
                        "create procedure p() modifies sql data begin atomic\n insert into t values (1);\nend;\nb;",
                        "1: create procedure p() modifies sql data begin atomic\n insert into t values (1);\nend",
                        "4: b"),
                script(
                        "create trigger t after insert on a begin atomic set b = case when c then 1 end; end;d",
                        "1: create trigger t after insert on a begin atomic set b = case when c then 1 end; end",
                        "1: d"),
                script("select 'a\\';b", "1: select 'a\\'", "1: b"),
                script("select U&'\\0041;';b", "1: select U&'\\0041;'", "1: b"),
                script("select \"a;\"\"b\" from t;b", "1: select \"a;\"\"b\" from t", "1: b"),
                script("select $$;b", "1: select $$", "1: b"),
                script("a -- ;\n;b /* ; */", "1: a -- ;", "2: b /* ; */"));
    }

    static Stream<Arguments> forMariadb() {
        return Stream.of(
                script(
                        "create procedure p() begin l: loop if a then leave l; end if; end loop; end;b",
                        "1: create procedure p() begin l: loop if a then leave l; end if; end loop; end",
                        "1: b"),
                script(
                        "create procedure p() begin declare exit handler for sqlexception begin rollback; end; a; end;b",
                        "1: create procedure p() begin declare exit handler for sqlexception begin rollback; end; a; end",
                        "1: b"),
                script(
                        "create procedure p() begin repeat a; until b end repeat; case when c then d; else begin end; end case; end;e",
                        "1: create procedure p() begin repeat a; until b end repeat; case when c then d; else begin end; end case; end",
                        "1: e"),
                script(
                        "create event e on schedule every 1 day do begin a; b; end;c",
                        "1: create event e on schedule every 1 day do begin a; b; end",
                        "1: c"),
                script(
                        "create definer = `a;b`@`%` function f() returns int begin return 1; end;c",
                        "1: create definer = `a;b`@`%` function f() returns int begin return 1; end", "1: c"),
                script("DELIMITER //\r\na;b//\r\nDELIMITER ;\r\nc;\r\n", "2: a;b", "4: c"),
                script("delimiter |\na;|b|\n", "2: a;", "2: b"),
                script(
                        "/*!50003 create trigger t before insert on a for each row set b = 1 */;;c",
                        "1: /*!50003 create trigger t before insert on a for each row set b = 1 */",
                        "1: c"),
                script("select 'a''b\\\\';c", "1: select 'a''b\\\\'", "1: c"),
                script("select \"it's;\", '\"';b", "1: select \"it's;\", '\"'", "1: b"),
                script(
                        "# first;\nselect 1; # last;\n-- x;\nselect 2",
                        "2: # first;\nselect 1",
                        "4: # last;\n-- x;\nselect 2"));
    }

    static Stream<Arguments> forH2() {
        return Stream.of(
                script(
                        "create alias f as $$ int f() { return 1; } $$;\nb",
                        "1: create alias f as $$ int f() { return 1; } $$",
                        "2: b"),
                script("a // ;\n;b /* /* ; */ ; */", "1: a // ;", "2: b /* /* ; */ ; */"),
                script("select '{\"a\":1}' format json;b", "1: select '{\"a\":1}' format json", "1: b"),
                script("select U&'a;' uescape '!';\r\n\r\nb", "1: select U&'a;' uescape '!'", "3: b"),
                script("select \"a;b\", `c` from d;b", "1: select \"a;b\", `c` from d", "1: b"));
    }

    static Stream<Arguments> forPostgresql() {
        return Stream.of(
                script(
                        "create index concurrently i on t (a);\nselect 1",
                        "1: create index concurrently i on t (a)",
                        "2: select 1"),
                script(
                        "select a ? 'b;', c ?| array['d'], e #>> '{f;}', g @> '{}';h",
                        "1: select a ? 'b;', c ?| array['d'], e #>> '{f;}', g @> '{}'",
                        "1: h"),
                script(
                        "create function f() as $a$ select $b$;$b$, $1; $a$ language sql;\r\nb",
                        "1: create function f() as $a$ select $b$;$b$, $1; $a$ language sql",
                        "2: b"),
                script("copy t from stdin;\r\n1\r\n\\.\r\nb;", "1: copy t from stdin;\r\n1\r\n\\.", "4: b"),
                script("select 'one\ntwo;'\n  'three;';b", "1: select 'one\ntwo;'\n  'three;'", "3: b"));
    }

    @ParameterizedTest
    @MethodSource("forOracle")
    void oracle(String sql, List<String> statements) {
        assertSplit(sql, statements, LexicalRulesFixture.ORACLE);
    }

    @ParameterizedTest
    @MethodSource("forSqlServer")
    void sqlServer(String sql, List<String> statements) {
        assertSplit(sql, statements, LexicalRulesFixture.SQL_SERVER);
    }

    @ParameterizedTest
    @MethodSource("forHsqldb")
    void hsqldb(String sql, List<String> statements) {
        assertSplit(sql, statements, LexicalRulesFixture.HSQLDB);
    }

    @ParameterizedTest
    @MethodSource("forMariadb")
    void mariadb(String sql, List<String> statements) {
        assertSplit(sql, statements, LexicalRulesFixture.MARIADB);
    }

    @ParameterizedTest
    @MethodSource("forH2")
    void h2(String sql, List<String> statements) {
        assertSplit(sql, statements, LexicalRulesFixture.H2);
    }

    @ParameterizedTest
    @MethodSource("forPostgresql")
    void postgresql(String sql, List<String> statements) {
        assertSplit(sql, statements, LexicalRulesFixture.POSTGRESQL);
    }

    @Test
    void allTablesOfCasesTogetherAreWellOverOneHundredAndTwenty() {
        long cases = Stream.of(
                        forOracle(),
                        forSqlServer(),
                        forHsqldb(),
                        forMariadb(),
                        forH2(),
                        forPostgresql(),
                        SqlSplitterTests.forPostgresql(),
                        SqlSplitterTests.forH2(),
                        SqlSplitterTests.forMariadb(),
                        SqlSplitterTests.withDelimiters(),
                        SqlSplitterTests.unclosed(),
                        PostgresqlScriptTests.scripts(),
                        CopyStatementTests.copies())
                .flatMap((table) -> table)
                .map((arguments) -> Arrays.toString(arguments.get()))
                .distinct()
                .count();

        assertThat(cases).isGreaterThan(200);
    }

    private static void assertSplit(String sql, List<String> statements, LexicalRules rules) {
        List<SqlFragment> fragments = SqlSplitter.split(sql, ";", rules, FILE);
        assertThat(fragments.stream().map(SqlFragment::text).collect(Collectors.joining()))
                .isEqualTo(sql);
        assertThat(fragments)
                .filteredOn(SqlFragment::executable)
                .extracting((fragment) -> (fragment.lineOffset() + 1) + ": " + fragment.text())
                .isEqualTo(statements);
    }
}
