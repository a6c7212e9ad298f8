package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class MariadbCatalogueStatementsTests extends CatalogueStatementsContractTests {

    MariadbCatalogueStatementsTests() {
        super(TestDatabase.mariadb().readingStandardSql());
    }
}
