package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbSquashTests extends SquashContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
