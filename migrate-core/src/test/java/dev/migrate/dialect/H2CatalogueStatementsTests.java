package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class H2CatalogueStatementsTests extends CatalogueStatementsContractTests {

    H2CatalogueStatementsTests() {
        super(TestDatabase.h2());
    }
}
