package dev.migrate;

import dev.migrate.testing.TestDatabase;

class OracleMigratorTests extends MigratorContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.oracle();
    }
}
