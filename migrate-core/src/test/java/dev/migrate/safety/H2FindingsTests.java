package dev.migrate.safety;

import dev.migrate.testing.TestDatabase;

class H2FindingsTests extends FindingsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    String name() {
        return "h2";
    }
}
