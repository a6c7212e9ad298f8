package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class HsqldbMovementTests extends MovementContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }
}
