package dev.migrate;

import dev.migrate.testing.TestDatabase;

class PostgresqlLiquibaseChangelogTests extends LiquibaseChangelogContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
