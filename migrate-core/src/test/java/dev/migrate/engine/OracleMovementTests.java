package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("container")
class OracleMovementTests extends StepwiseMovementContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.oracle();
    }
}
