package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class MariadbPlannedTablesTests extends PlannedTablesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
