package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class OracleMovementTests extends StepwiseMovementContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.oracle();
    }
}
