package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlStoredDowngradeTests extends StoredDowngradeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
