package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class PostgresqlRandomPairsTests extends RandomPairsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    int pairs() {
        return 120;
    }
}
