package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbLoadDataTests extends LoadDataContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
