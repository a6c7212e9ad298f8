package dev.migrate.dialect;

import dev.migrate.dialect.hsqldb.HsqldbDialectProvider;

class HsqldbSqlRenderingTests extends SqlRenderingContractTests {

    @Override
    Dialect dialect() {
        DatabaseProduct product = new DatabaseProduct("HSQL Database Engine", "2.7.3", 2, 7, IdentifierCase.UPPER);
        return new HsqldbDialectProvider().dialectFor(product).orElseThrow();
    }
}
