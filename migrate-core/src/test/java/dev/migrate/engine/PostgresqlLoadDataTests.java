package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlLoadDataTests extends LoadDataContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
