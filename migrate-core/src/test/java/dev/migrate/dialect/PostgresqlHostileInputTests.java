package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class PostgresqlHostileInputTests extends HostileInputContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
