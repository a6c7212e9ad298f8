package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class PostgresqlHostileInputTests extends HostileInputContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    String indexNames() {
        return "select indexname from pg_indexes where schemaname = 'public'";
    }
}
