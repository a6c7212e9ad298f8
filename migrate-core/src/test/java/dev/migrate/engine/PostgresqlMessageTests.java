package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlMessageTests extends MessageContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
