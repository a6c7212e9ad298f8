package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("container")
class SqlServerOperationTests extends OperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlServer();
    }
}
