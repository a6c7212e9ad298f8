package dev.migrate.dialect.h2;

import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.SchemaExistenceContractTests;
import dev.migrate.testing.TestDatabase;
import java.util.Set;

class H2SchemaExistenceTests extends SchemaExistenceContractTests {

    H2SchemaExistenceTests() {
        super(TestDatabase.h2(), new H2SchemaInspector(IdentifierCase.UPPER, Set.of()));
    }
}
