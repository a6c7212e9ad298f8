package dev.migrate;

import dev.migrate.testing.TestDatabase;

class SqliteMigratorTests extends MigratorContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }
}
