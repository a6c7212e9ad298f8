package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class PostgresqlDataOperationTests extends DataOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
