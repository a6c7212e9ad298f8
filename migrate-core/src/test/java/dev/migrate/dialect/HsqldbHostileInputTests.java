package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class HsqldbHostileInputTests extends HostileInputContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }

    @Override
    String indexNames() {
        return "select index_name from information_schema.system_indexinfo where table_schem = 'PUBLIC' and ordinal_position = 1";
    }
}
