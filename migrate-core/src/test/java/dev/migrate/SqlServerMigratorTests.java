package dev.migrate;

import dev.migrate.testing.TestDatabase;

class SqlServerMigratorTests extends MigratorContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlServer();
    }
}
