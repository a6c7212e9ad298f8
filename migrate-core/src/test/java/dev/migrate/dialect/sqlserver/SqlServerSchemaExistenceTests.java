package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.SchemaExistenceContractTests;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("container")
class SqlServerSchemaExistenceTests extends SchemaExistenceContractTests {

    SqlServerSchemaExistenceTests() {
        super(TestDatabase.sqlServer(), new SqlServerSchemaInspector());
    }
}
