package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class MariadbRandomSchemasTests extends RandomSchemasContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
