package dev.migrate.dialect;

import dev.migrate.dialect.sqlserver.SqlServerDialectProvider;

class SqlServerSqlRenderingTests extends SqlRenderingContractTests {

    @Override
    Dialect dialect() {
        DatabaseProduct product =
                new DatabaseProduct("Microsoft SQL Server", "16.00.4135", 16, 0, IdentifierCase.MIXED);
        return new SqlServerDialectProvider().dialectFor(product).orElseThrow();
    }
}
