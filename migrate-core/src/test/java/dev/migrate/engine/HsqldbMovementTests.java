package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class HsqldbMovementTests extends StepwiseMovementContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }
}
