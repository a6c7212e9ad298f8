package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class MariadbPlannedKeysTests extends PlannedKeysContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
