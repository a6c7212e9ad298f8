package dev.migrate.dialect;

import dev.migrate.dialect.oracle.OracleDialectProvider;

class OracleSqlRenderingTests extends SqlRenderingContractTests {

    @Override
    Dialect dialect() {
        DatabaseProduct product = new DatabaseProduct("Oracle", "Oracle Database 19c", 19, 0, IdentifierCase.UPPER);
        return new OracleDialectProvider().dialectFor(product).orElseThrow();
    }
}
