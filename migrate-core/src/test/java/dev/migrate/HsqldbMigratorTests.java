package dev.migrate;

import dev.migrate.testing.TestDatabase;

class HsqldbMigratorTests extends MigratorContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }
}
