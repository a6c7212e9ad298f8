package dev.migrate;

import dev.migrate.testing.TestDatabase;

class MariadbMigratorTests extends MigratorContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().readingStandardSql();
    }
}
