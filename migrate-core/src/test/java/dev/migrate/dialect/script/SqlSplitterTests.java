package dev.migrate.dialect.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqlSplitterTests {

    private static final SourceLocation FILE = new SourceLocation("a.sql", 10, 0);

    private static Arguments split(String sql, String... statements) {
        return Arguments.of(sql, List.of(statements));
    }

    static Stream<Arguments> forPostgresql() {
        return Stream.of(
                split(""),
                split("  \n\t "),
                split(";"),
                split(";;;"),
                split("-- only a comment"),
                split("/* only */ ; -- comments\n;"),
                split("a", "a"),
                split("a;", "a"),
                split("a;b", "a", "b"),
                split(" a ; b ; ", "a", "b"),
                split("a;\n\nb;\n", "a", "b"),
                split("a;\r\nb;\r\n", "a", "b"),
                split("a;;b", "a", "b"),
                split("select ';';b", "select ';'", "b"),
                split("select 'it''s;';b", "select 'it''s;'", "b"),
                split("select '';b", "select ''", "b"),
                split("select ''';';b", "select ''';'", "b"),
                split("select 'a\\';b", "select 'a\\'", "b"),
                split("select E'a\\';b';c", "select E'a\\';b'", "c"),
                split("select e'a\\\\';b", "select e'a\\\\'", "b"),
                split("select E'a'';b';c", "select E'a'';b'", "c"),
                split("select E';';c", "select E';'", "c"),
                split("select me'a\\';b", "select me'a\\'", "b"),
                split("select E 'a\\';b", "select E 'a\\'", "b"),
                split("select U&'\\0041;';b", "select U&'\\0041;'", "b"),
                split("select B'1';b", "select B'1'", "b"),
                split("select \"a;b\";c", "select \"a;b\"", "c"),
                split("select \"a\"\";b\";c", "select \"a\"\";b\"", "c"),
                split("select \"it's\";c", "select \"it's\"", "c"),
                split("select '\"';c", "select '\"'", "c"),
                split("select $$a;b$$;c", "select $$a;b$$", "c"),
                split("select $a$;$$;$b$;$a$;c", "select $a$;$$;$b$;$a$", "c"),
                split("select $ü_1$;$ü_1$;c", "select $ü_1$;$ü_1$", "c"),
                split("select $A$;$a$;$A$;c", "select $A$;$a$;$A$", "c"),
                split("select $1;select $2", "select $1", "select $2"),
                split("select a$$;b$$", "select a$$", "b$$"),
                split("select a$b$;c$b$", "select a$b$", "c$b$"),
                split("select $$'$$;b", "select $$'$$", "b"),
                split("select '$$';b", "select '$$'", "b"),
                split("a -- ; '\n;b", "a -- ; '", "b"),
                split("a --;", "a --;"),
                split("a /* ; ' */ b;c", "a /* ; ' */ b", "c"),
                split("a /* /* ; */ ; */ b;c", "a /* /* ; */ ; */ b", "c"),
                split("a /* -- */;b", "a /* -- */", "b"),
                split("a -- /*\n;b", "a -- /*", "b"),
                split("a '--';b", "a '--'", "b"),
                split("a '/*';b", "a '/*'", "b"),
                split("a /**/;b", "a /**/", "b"),
                split("a - -1;b", "a - -1", "b"),
                split("a // b;c", "a // b", "c"),
                split("-- first\na;", "-- first\na"),
                split("a; -- about a\nb;", "a", "-- about a\nb"),
                split(
                        "create function f() returns int language sql begin atomic select 1; select 2; end;b",
                        "create function f() returns int language sql begin atomic select 1; select 2; end",
                        "b"),
                split(
                        "create procedure p() BEGIN\n ATOMIC select case when a then 1; end; select 2; END;b",
                        "create procedure p() BEGIN\n ATOMIC select case when a then 1; end; select 2; END",
                        "b"),
                split(
                        "create function f() begin /* x */ atomic select 'end;'; end;b",
                        "create function f() begin /* x */ atomic select 'end;'; end",
                        "b"),
                split("begin;a;end;", "begin", "a", "end"),
                split("begin atomic;b;", "begin atomic", "b"),
                split("create table \"begin\" (\"atomic\" int);b", "create table \"begin\" (\"atomic\" int)", "b"),
                split("create table atomic (a int);b", "create table atomic (a int)", "b"),
                split("case;end;", "case", "end"),
                split(
                        "create function f() as $$ begin a; end $$ language plpgsql;b",
                        "create function f() as $$ begin a; end $$ language plpgsql",
                        "b"),
                split("do $x$ begin\n a; -- $$ ;\n end $x$;b", "do $x$ begin\n a; -- $$ ;\n end $x$", "b"),
                split("copy t from stdin;\n1\t;\n'\n\\.\nb;", "copy t from stdin;\n1\t;\n'\n\\.", "b"),
                split("COPY t (a) FROM STDIN with csv;\n\\.\nb", "COPY t (a) FROM STDIN with csv;\n\\.", "b"),
                split("copy t from stdin;\n1;2\n", "copy t from stdin;\n1;2"),
                split("copy t from stdin;", "copy t from stdin;"),
                split("copy t from 'stdin';b", "copy t from 'stdin'", "b"),
                split("copy t to stdout;b", "copy t to stdout", "b"),
                split("\u00a0a;b\ufeff", "\u00a0a", "b\ufeff"),
                split("select '🐘;';ü", "select '🐘;'", "ü"),
                split("a/;b", "a/", "b"),
                split("a\ngo\nb", "a\ngo\nb"));
    }

    @ParameterizedTest
    @MethodSource("forPostgresql")
    void splitsAsPostgresqlDoes(String sql, List<String> statements) {
        assertThat(split(sql, ";", LexicalRulesFixture.POSTGRESQL)).isEqualTo(statements);
    }

    static Stream<Arguments> forH2() {
        return Stream.of(
                split("a // b;c\n;d", "a // b;c", "d"),
                split("select $$a;b$$;c", "select $$a;b$$", "c"),
                split("select $t$;a$t$", "select $t$", "a$t$"),
                split("select E'a\\';b", "select E'a\\'", "b"),
                split("create x begin atomic a; end;b", "create x begin atomic a", "end", "b"),
                split("copy t from stdin;b", "copy t from stdin", "b"));
    }

    @ParameterizedTest
    @MethodSource("forH2")
    void splitsAsH2Does(String sql, List<String> statements) {
        assertThat(split(sql, ";", LexicalRulesFixture.H2)).isEqualTo(statements);
    }

    static Stream<Arguments> withDelimiters() {
        return Stream.of(
                Arguments.of("GO", "a;\ngo\nb;c\n  GO  \r\nd gone go\n", List.of("a;", "b;c", "d gone go")),
                Arguments.of("GO", "select 'x\nGO\n'\nGO", List.of("select 'x\nGO\n'")),
                Arguments.of("\\nGO", "a\nGO\nb", List.of("a", "b")),
                Arguments.of("\nGO\n", "a\nGO\nb GO", List.of("a", "b GO")),
                Arguments.of("/", "a / b;\n/\nc\n/", List.of("a / b;", "c")),
                Arguments.of("\\n/", "a\n/ \n/* / */ b", List.of("a", "/* / */ b")),
                Arguments.of("//", "a;b//c -- //\n//d", List.of("a;b", "c -- //", "d")),
                Arguments.of("$$", "begin a; end$$ b$$", List.of("begin a; end", "b")),
                Arguments.of("@@", "a@@b@@", List.of("a", "b")),
                Arguments.of(";;", "a;b;;c;;", List.of("a;b", "c")),
                Arguments.of("#", "a '#' \"#\" /*#*/#b", List.of("a '#' \"#\" /*#*/", "b")),
                Arguments.of(
                        "/",
                        "create function f() begin atomic a;\n/\nb",
                        List.of("create function f() begin atomic a;", "b")));
    }

    static Stream<Arguments> forMariadb() {
        return Stream.of(
                split("select 'a\\';b';c", "select 'a\\';b'", "c"),
                split("select \"a\\\";b\";c", "select \"a\\\";b\"", "c"),
                split("select 'a\\\\';b", "select 'a\\\\'", "b"),
                split("select `a\\`;b", "select `a\\`", "b"),
                split("select `a``;b`;c", "select `a``;b`", "c"),
                split("a # b;c\n;d", "a # b;c", "d"),
                split("select 1--1;b", "select 1--1", "b"),
                split("select 1-- 1;b\n;c", "select 1-- 1;b", "c"),
                split("a;--\nb", "a", "--\nb"),
                split("/* /* a; */ b;c", "/* /* a; */ b", "c"),
                split("/*!40101 set a = 1; */;b", "/*!40101 set a = 1; */", "b"),
                split("/*M!100100 set a = 1 */;b", "/*M!100100 set a = 1 */", "b"),
                split("select $$a;b$$", "select $$a", "b$$"),
                split("begin;a;commit", "begin", "a", "commit"),
                split("begin not atomic a;b; end;c", "begin not atomic a;b; end", "c"),
                split("create table begin (a int);b", "create table begin (a int)", "b"),
                split("create procedure p() a;b", "create procedure p() a", "b"),
                split("create procedure p() begin a;b; end;c", "create procedure p() begin a;b; end", "c"),
                split(
                        "create function f() returns int begin if a then b; end if; return case c when 1 then 2 end; end;d",
                        "create function f() returns int begin if a then b; end if; return case c when 1 then 2 end; end",
                        "d"),
                split(
                        "create or replace trigger t before insert on a for each row begin case b when 1 then c; end case;"
                                + " while d do e; end while; begin f; end; end;g",
                        "create or replace trigger t before insert on a for each row begin case b when 1 then c; end case;"
                                + " while d do e; end while; begin f; end; end",
                        "g"),
                split(
                        "DELIMITER //\ncreate procedure p() begin a; end//\ndelimiter ;\nb;c",
                        "create procedure p() begin a; end",
                        "b",
                        "c"),
                split("a;\n  delimiter $$\nb;c$$\n\nd$$\nDELIMITER ;\ne;f", "a", "b;c", "d", "e", "f"),
                split("select delimiter x;b", "select delimiter x", "b"));
    }

    @ParameterizedTest
    @MethodSource("forMariadb")
    void splitsAsMariadbDoes(String sql, List<String> statements) {
        assertThat(split(sql, ";", LexicalRulesFixture.MARIADB)).isEqualTo(statements);
    }

    @ParameterizedTest
    @MethodSource("withDelimiters")
    void splitsAtTheDelimiterThatIsAskedFor(String delimiter, String sql, List<String> statements) {
        assertThat(split(sql, delimiter, LexicalRulesFixture.POSTGRESQL)).isEqualTo(statements);
    }

    @Test
    void tellsTheLineWhereEachStatementStarts() {
        String sql = "\n\na;\n-- about b\n/* more */ b\n c; d;\r\n\r\n  e";
        assertThat(SqlSplitter.split(sql, ";", LexicalRulesFixture.POSTGRESQL, FILE))
                .filteredOn(SqlFragment::executable)
                .extracting(SqlFragment::lineOffset)
                .containsExactly(2, 4, 5, 7);
    }

    @Test
    void oneStatementIsLeftWhole() {
        assertThat(SqlSplitter.single(" -- x\n a; b; ", LexicalRulesFixture.POSTGRESQL, FILE))
                .containsExactly(
                        new SqlFragment(SqlFragment.Kind.GAP, " ", 0),
                        new SqlFragment(SqlFragment.Kind.STATEMENT, "-- x\n a; b;", 1),
                        new SqlFragment(SqlFragment.Kind.GAP, " ", 1));
    }

    static Stream<Arguments> unclosed() {
        return Stream.of(
                Arguments.of(
                        "a;\n'b",
                        "a.sql:11: The string that starts in line 2 of the SQL is never closed. Close it with '''."),
                Arguments.of(
                        "E'\\'",
                        "a.sql:10: The string that starts in line 1 of the SQL is never closed. Close it with '''."),
                Arguments.of(
                        "\n\n\"b",
                        "a.sql:12: The quoted identifier that starts in line 3 of the SQL is never closed. Close it with '\"'."),
                Arguments.of(
                        "$x$ $$",
                        "a.sql:10: The string that starts in line 1 of the SQL is never closed. Close it with '$x$'."),
                Arguments.of(
                        "/* /* */",
                        "a.sql:10: The comment that starts in line 1 of the SQL is never closed. Close it with '*/'."));
    }

    @ParameterizedTest
    @MethodSource("unclosed")
    void namesWhatIsNeverClosed(String sql, String message) {
        assertThatThrownBy(() -> split(sql, ";", LexicalRulesFixture.POSTGRESQL))
                .isInstanceOf(MigrateException.class)
                .hasMessage(message);
    }

    @Test
    void refusesABlankDelimiter() {
        assertThatThrownBy(() -> split("a", " \\n ", LexicalRulesFixture.POSTGRESQL))
                .isInstanceOf(MigrateException.class)
                .hasMessage("a.sql:10: The end delimiter is blank."
                        + " Give it at least one visible character, or leave it out.");
    }

    @Test
    void stripsCommentsButNotWhatLooksLikeThem() {
        String sql = "/* a */select/*b*/'--', \"/*\" -- c\n, $$ -- d $$ /* /* e */ */ ";
        assertThat(SqlComments.strip(sql, LexicalRulesFixture.POSTGRESQL, FILE))
                .isEqualTo("select '--', \"/*\" \n, $$ -- d $$");
    }

    private static List<String> split(String sql, String delimiter, LexicalRules rules) {
        List<SqlFragment> fragments = SqlSplitter.split(sql, delimiter, rules, FILE);
        assertThat(String.join("", fragments.stream().map(SqlFragment::text).toList()))
                .isEqualTo(sql);
        return fragments.stream()
                .filter(SqlFragment::executable)
                .map(SqlFragment::text)
                .toList();
    }
}
