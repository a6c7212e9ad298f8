package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2RepetitionTests extends RepetitionContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
