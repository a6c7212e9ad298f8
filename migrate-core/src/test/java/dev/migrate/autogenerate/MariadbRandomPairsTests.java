package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class MariadbRandomPairsTests extends RandomPairsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    int pairs() {
        return 12;
    }
}
