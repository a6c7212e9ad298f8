package dev.migrate.dialect;

import dev.migrate.dialect.postgresql.PostgresqlDialectProvider;

class PostgresqlSqlRenderingTests extends SqlRenderingContractTests {

    @Override
    Dialect dialect() {
        DatabaseProduct product = new DatabaseProduct("PostgreSQL", "18.6", 18, 6, IdentifierCase.LOWER);
        return new PostgresqlDialectProvider().dialectFor(product).orElseThrow();
    }
}
