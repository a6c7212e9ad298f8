package dev.migrate.tenant;

import dev.migrate.testing.TestDatabase;

class H2TenantsTests extends TenantsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    int connectionsPerTenant() {
        return 2;
    }
}
