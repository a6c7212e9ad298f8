package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class MariadbMutationTests extends MutationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    int atLeast() {
        return 150;
    }
}
