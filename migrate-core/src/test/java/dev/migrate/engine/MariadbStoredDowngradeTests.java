package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbStoredDowngradeTests extends StoredDowngradeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
