package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dialect agrees with what a real HSQLDB makes of names. */
class HsqldbConformityTests {

    @Test
    void quotesTheWordsThatTheDatabaseDoesNotTakeAsNamesAndNoOthers() throws SQLException {
        List<String> words;
        try (LiveDatabase postgresql = new LiveDatabase(TestDatabase.postgresql())) {
            words = postgresql.query("select word from pg_get_keywords()");
        }
        List<String> more = List.of(
                "_a",
                "curdate",
                "sysdate",
                "today",
                "sum",
                "cube",
                "position_regex",
                "identity",
                "key",
                "top",
                "rownum",
                "limit",
                "minus");
        TestDatabase database = TestDatabase.hsqldb();
        try (LiveDatabase live = new LiveDatabase(database);
                Connection connection = database.open()) {
            Stream.concat(words.stream(), more.stream()).forEach((word) -> {
                String quoted = live.dialect().quote(word);
                assertThat(isName(connection, quoted)).as(quoted).isTrue();
                assertThat(quoted).isEqualTo(isName(connection, word) ? word : '"' + word + '"');
            });
        }
    }

    /** Whether a table and a column can have this name, and what is stored there can be found. */
    private static boolean isName(Connection connection, String name) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table %1$s (%1$s varchar(60), k integer)".formatted(name));
            try {
                statement.execute("insert into %1$s (%1$s, k) values ('here', 1)".formatted(name));
                String select = "select %1$s, max(%1$s) from %1$s where %1$s = 'here' group by %1$s order by %1$s";
                try (var rows = statement.executeQuery(select.formatted(name))) {
                    return rows.next();
                }
            } finally {
                statement.execute("drop table " + name);
            }
        } catch (SQLException ex) {
            return false;
        }
    }
}
