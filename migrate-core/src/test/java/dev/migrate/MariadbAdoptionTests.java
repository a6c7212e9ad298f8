package dev.migrate;

import dev.migrate.testing.TestDatabase;

class MariadbAdoptionTests extends AdoptionContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
