package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class MariadbPlannedChangesTests extends PlannedChangesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
