package dev.migrate.safety;

import dev.migrate.testing.TestDatabase;

class PostgresqlFindingsTests extends FindingsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    String name() {
        return "postgresql";
    }
}
