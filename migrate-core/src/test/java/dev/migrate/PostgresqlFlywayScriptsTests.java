package dev.migrate;

import dev.migrate.testing.TestDatabase;

class PostgresqlFlywayScriptsTests extends FlywayScriptsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
