package dev.migrate.hibernate;

import dev.migrate.testing.TestDatabase;

class H2EntityModelTests extends EntityModelContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    String product() {
        return "H2";
    }
}
