package dev.migrate.tenant;

import dev.migrate.testing.TestDatabase;

class HsqldbTenantsTests extends TenantsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }

    @Override
    int connectionsPerTenant() {
        return 2;
    }
}
