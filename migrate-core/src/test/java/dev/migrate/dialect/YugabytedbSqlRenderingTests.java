package dev.migrate.dialect;

import dev.migrate.dialect.postgresql.PostgresqlDialectProvider;

class YugabytedbSqlRenderingTests extends SqlRenderingContractTests {

    @Override
    Dialect dialect() {
        DatabaseProduct product = new DatabaseProduct("YugabyteDB", "2.18.0.0-b0", 2, 18, IdentifierCase.LOWER);
        return new PostgresqlDialectProvider().dialectFor(product).orElseThrow();
    }
}
