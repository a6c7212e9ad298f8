package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class SqliteHostileInputTests extends HostileInputContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }

    @Override
    String fromFirstColumns(String schema) {
        return " from (select s.name as table_name, c.name as column_name"
                + " from sqlite_schema s join pragma_table_info(s.name) c where s.type = 'table' and c.cid = 0)";
    }

    @Override
    String indexNames() {
        return "select name from sqlite_schema where type = 'index' and sql is not null";
    }
}
