package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbGuardTests extends GuardContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
