package dev.migrate.tenant;

import dev.migrate.testing.TestDatabase;

class MariadbTenantsTests extends TenantsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    String drop(String schema) {
        return "drop schema " + schema;
    }
}
