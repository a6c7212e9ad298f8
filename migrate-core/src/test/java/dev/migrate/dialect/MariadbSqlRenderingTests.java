package dev.migrate.dialect;

import dev.migrate.dialect.mysql.MysqlDialectProvider;

class MariadbSqlRenderingTests extends SqlRenderingContractTests {

    @Override
    Dialect dialect() {
        DatabaseProduct product = new DatabaseProduct("MariaDB", "11.4.5-MariaDB", 11, 4, IdentifierCase.MIXED);
        return new MysqlDialectProvider().dialectFor(product).orElseThrow();
    }
}
