package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("container")
class OracleRevisionReaderTests extends RevisionReaderContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.oracle();
    }
}
