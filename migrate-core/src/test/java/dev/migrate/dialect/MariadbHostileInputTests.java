package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class MariadbHostileInputTests extends HostileInputContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().readingStandardSql();
    }

    @Override
    String indexNames() {
        return "select distinct index_name from information_schema.statistics where table_schema = database()";
    }
}
