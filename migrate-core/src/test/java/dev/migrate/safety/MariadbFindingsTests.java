package dev.migrate.safety;

import dev.migrate.testing.TestDatabase;

class MariadbFindingsTests extends FindingsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    String name() {
        return "mariadb";
    }
}
