package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2LoadDataTests extends LoadDataContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
