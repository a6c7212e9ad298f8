package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.RowLeaseLockContractTests;
import dev.migrate.testing.TestDatabase;

/** PostgreSQL has a better lock, but what speaks its dialect may not. */
class PostgresqlRowLeaseTests extends RowLeaseLockContractTests {

    PostgresqlRowLeaseTests() {
        super(TestDatabase.postgresql(), new PostgresqlSchemaInspector());
    }
}
