package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class MariadbServerScriptTests extends ServerScriptContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().withSqlMode("ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_ALL_TABLES");
    }
}
