package dev.migrate.dialect;

import dev.migrate.dialect.postgresql.PostgresqlDialectProvider;

class CockroachdbSqlRenderingTests extends SqlRenderingContractTests {

    @Override
    Dialect dialect() {
        DatabaseProduct product = new DatabaseProduct("CockroachDB", "24.1.0", 24, 1, IdentifierCase.LOWER);
        return new PostgresqlDialectProvider().dialectFor(product).orElseThrow();
    }
}
