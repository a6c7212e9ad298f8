package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class H2RandomPairsTests extends RandomPairsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    int pairs() {
        return 150;
    }
}
