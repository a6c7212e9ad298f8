package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class PostgresqlCatalogueStatementsTests extends CatalogueStatementsContractTests {

    PostgresqlCatalogueStatementsTests() {
        super(TestDatabase.postgresql());
    }
}
