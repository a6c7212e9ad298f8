package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class SqlServerMovementTests extends MovementContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlServer();
    }
}
