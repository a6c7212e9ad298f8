package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class MariadbKeyOperationTests extends KeyOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().readingStandardSql();
    }
}
