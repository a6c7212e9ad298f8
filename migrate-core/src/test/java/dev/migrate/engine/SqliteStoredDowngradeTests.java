package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class SqliteStoredDowngradeTests extends StoredDowngradeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }
}
