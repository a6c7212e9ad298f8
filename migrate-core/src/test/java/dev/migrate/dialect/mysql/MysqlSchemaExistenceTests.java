package dev.migrate.dialect.mysql;

import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.SchemaExistenceContractTests;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlSchemaExistenceTests extends SchemaExistenceContractTests {

    MysqlSchemaExistenceTests() {
        super(
                TestDatabase.mysql().readingStandardSql(),
                new MysqlSchemaInspector(MysqlFlavorFixture.MYSQL, IdentifierCase.MIXED));
    }

    @Override
    protected boolean hasSequences() {
        return false;
    }

    @Override
    protected String inItsWords(String sql) {
        return MysqlWords.of(sql);
    }
}
