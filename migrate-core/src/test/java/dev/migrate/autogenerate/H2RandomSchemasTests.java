package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class H2RandomSchemasTests extends RandomSchemasContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
