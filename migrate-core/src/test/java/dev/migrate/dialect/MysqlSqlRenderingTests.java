package dev.migrate.dialect;

import dev.migrate.dialect.mysql.MysqlDialectProvider;

class MysqlSqlRenderingTests extends SqlRenderingContractTests {

    @Override
    Dialect dialect() {
        DatabaseProduct product = new DatabaseProduct("MySQL", "8.4.3", 8, 4, IdentifierCase.MIXED);
        return new MysqlDialectProvider().dialectFor(product).orElseThrow();
    }
}
