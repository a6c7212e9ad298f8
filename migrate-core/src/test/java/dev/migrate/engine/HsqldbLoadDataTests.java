package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class HsqldbLoadDataTests extends LoadDataContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }
}
