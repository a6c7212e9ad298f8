package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class H2ChangeCaseTests extends ChangeCaseContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    void discard(LiveDatabase used) {
        used.execute("shutdown");
    }
}
