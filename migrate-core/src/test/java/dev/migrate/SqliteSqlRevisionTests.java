package dev.migrate;

import dev.migrate.testing.TestDatabase;

class SqliteSqlRevisionTests extends SqlRevisionContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }
}
