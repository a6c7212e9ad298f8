package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbDatabaseStateTests extends DatabaseStateContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
