package dev.migrate;

import dev.migrate.testing.TestDatabase;

class H2AdoptionTests extends AdoptionContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
