package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class SqliteMessageTests extends MessageContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }
}
