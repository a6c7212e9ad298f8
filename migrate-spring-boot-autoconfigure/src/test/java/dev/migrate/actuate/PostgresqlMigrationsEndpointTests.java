package dev.migrate.actuate;

import dev.migrate.testing.TestDatabase;

class PostgresqlMigrationsEndpointTests extends MigrationsEndpointContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    String product() {
        return "PostgreSQL 18.6";
    }

    @Override
    String schema() {
        return "public";
    }

    @Override
    String upgradeSql() {
        return "create table pets (\\n    id bigint not null,\\n    primary key (id)\\n)";
    }
}
