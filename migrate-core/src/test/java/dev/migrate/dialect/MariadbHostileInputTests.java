package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class MariadbHostileInputTests extends HostileInputContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().readingStandardSql();
    }
}
