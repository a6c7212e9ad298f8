package dev.migrate.dialect;

import dev.migrate.dialect.h2.H2DialectProvider;

class H2SqlRenderingTests extends SqlRenderingContractTests {

    @Override
    Dialect dialect() {
        DatabaseProduct product = new DatabaseProduct("H2", "2.4.240", 2, 4, IdentifierCase.UPPER);
        return new H2DialectProvider().dialectFor(product).orElseThrow();
    }
}
