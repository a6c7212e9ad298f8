package dev.migrate;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("container")
class OracleMigratorTests extends MigratorContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.oracle();
    }
}
