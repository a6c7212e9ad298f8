package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class H2MutationTests extends MutationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    int atLeast() {
        return 130;
    }
}
