package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class PostgresqlMutationTests extends MutationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    int atLeast() {
        return 230;
    }
}
