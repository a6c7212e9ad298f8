package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class SqliteLoadDataTests extends LoadDataContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }
}
