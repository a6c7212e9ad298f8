package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2MovementTests extends StepwiseMovementContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
