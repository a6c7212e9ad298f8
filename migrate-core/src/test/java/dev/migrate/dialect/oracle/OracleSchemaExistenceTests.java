package dev.migrate.dialect.oracle;

import dev.migrate.dialect.SchemaExistenceContractTests;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("container")
class OracleSchemaExistenceTests extends SchemaExistenceContractTests {

    OracleSchemaExistenceTests() {
        super(TestDatabase.oracle(), new OracleSchemaInspector());
    }
}
