package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.SchemaExistenceContractTests;
import dev.migrate.testing.TestDatabase;

class PostgresqlSchemaExistenceTests extends SchemaExistenceContractTests {

    PostgresqlSchemaExistenceTests() {
        super(TestDatabase.postgresql(), new PostgresqlSchemaInspector());
    }
}
