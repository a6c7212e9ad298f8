package dev.migrate;

import dev.migrate.testing.TestDatabase;

class PostgresqlAdoptionTests extends AdoptionContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
