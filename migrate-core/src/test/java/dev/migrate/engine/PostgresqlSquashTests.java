package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlSquashTests extends SquashContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
