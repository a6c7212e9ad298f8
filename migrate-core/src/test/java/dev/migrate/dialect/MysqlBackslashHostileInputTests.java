package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

/** Sessions in which a backslash in a string escapes the next character, as they are by default. */
@Tag("mysql")
class MysqlBackslashHostileInputTests extends MariadbBackslashHostileInputTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mysql().withSqlMode("ANSI_QUOTES,STRICT_ALL_TABLES");
    }
}
