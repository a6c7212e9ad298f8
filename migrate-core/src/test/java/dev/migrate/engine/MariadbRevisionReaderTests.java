package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbRevisionReaderTests extends RevisionReaderContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
