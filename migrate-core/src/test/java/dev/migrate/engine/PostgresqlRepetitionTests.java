package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlRepetitionTests extends RepetitionContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
