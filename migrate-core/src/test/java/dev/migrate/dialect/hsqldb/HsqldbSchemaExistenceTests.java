package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.SchemaExistenceContractTests;
import dev.migrate.testing.TestDatabase;
import java.util.Set;

class HsqldbSchemaExistenceTests extends SchemaExistenceContractTests {

    HsqldbSchemaExistenceTests() {
        super(TestDatabase.hsqldb(), new HsqldbSchemaInspector(IdentifierCase.UPPER, Set.of()));
    }
}
