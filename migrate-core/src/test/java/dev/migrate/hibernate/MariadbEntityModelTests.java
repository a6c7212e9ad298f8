package dev.migrate.hibernate;

import dev.migrate.testing.TestDatabase;

class MariadbEntityModelTests extends EntityModelContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    String product() {
        return "MariaDB";
    }

    @Override
    boolean makesIndexesForForeignKeys() {
        return true;
    }
}
