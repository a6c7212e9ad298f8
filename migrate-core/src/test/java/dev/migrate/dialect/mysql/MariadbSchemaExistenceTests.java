package dev.migrate.dialect.mysql;

import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.SchemaExistenceContractTests;
import dev.migrate.testing.TestDatabase;

class MariadbSchemaExistenceTests extends SchemaExistenceContractTests {

    MariadbSchemaExistenceTests() {
        super(
                TestDatabase.mariadb().readingStandardSql(),
                new MysqlSchemaInspector(MysqlFlavorFixture.MARIADB, IdentifierCase.MIXED));
    }

    @Override
    protected String inItsWords(String sql) {
        return MysqlWords.of(sql);
    }
}
