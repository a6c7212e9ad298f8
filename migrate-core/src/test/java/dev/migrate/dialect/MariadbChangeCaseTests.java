package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class MariadbChangeCaseTests extends ChangeCaseContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().withSqlMode("ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_ALL_TABLES");
    }

    @Override
    void discard(LiveDatabase used) {
        used.execute("drop database " + used.schema());
    }
}
