package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class H2HostileInputTests extends HostileInputContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    String indexNames() {
        return "select index_name from information_schema.indexes";
    }
}
