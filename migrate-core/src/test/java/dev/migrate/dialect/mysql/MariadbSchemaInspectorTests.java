package dev.migrate.dialect.mysql;

import dev.migrate.testing.TestDatabase;

class MariadbSchemaInspectorTests extends MysqlCatalogContractTests {

    MariadbSchemaInspectorTests() {
        super(TestDatabase.mariadb(), MysqlFlavorFixture.MARIADB);
    }
}
