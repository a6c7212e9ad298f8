package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class SqliteHostileInputTests extends HostileInputContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }

    @Override
    String indexNames() {
        return "select name from sqlite_schema where type = 'index' and sql is not null";
    }
}
