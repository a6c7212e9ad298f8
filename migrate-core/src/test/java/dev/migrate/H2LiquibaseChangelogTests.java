package dev.migrate;

import dev.migrate.testing.TestDatabase;

class H2LiquibaseChangelogTests extends LiquibaseChangelogContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
