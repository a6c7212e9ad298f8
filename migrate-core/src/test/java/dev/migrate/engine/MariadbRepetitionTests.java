package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbRepetitionTests extends RepetitionContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
