package dev.migrate.tenant;

import dev.migrate.testing.TestDatabase;

class PostgresqlTenantsTests extends TenantsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
