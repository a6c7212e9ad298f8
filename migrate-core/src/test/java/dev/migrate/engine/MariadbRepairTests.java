package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbRepairTests extends RepairContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
