package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2MessageTests extends MessageContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
