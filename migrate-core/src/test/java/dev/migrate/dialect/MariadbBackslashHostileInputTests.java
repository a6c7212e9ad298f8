package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

/** Sessions in which a backslash in a string escapes the next character, as they are by default. */
class MariadbBackslashHostileInputTests extends HostileInputContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().withSqlMode("ANSI_QUOTES,STRICT_ALL_TABLES");
    }

    @Override
    String indexNames() {
        return "select distinct index_name from information_schema.statistics where table_schema = database()";
    }
}
