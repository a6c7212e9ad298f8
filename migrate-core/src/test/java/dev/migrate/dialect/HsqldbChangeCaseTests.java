package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class HsqldbChangeCaseTests extends ChangeCaseContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }

    @Override
    void discard(LiveDatabase used) {
        used.execute("shutdown");
    }
}
