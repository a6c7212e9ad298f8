package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class H2EnumTypeTests extends EnumTypeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
