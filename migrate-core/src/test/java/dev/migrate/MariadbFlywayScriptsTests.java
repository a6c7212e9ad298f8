package dev.migrate;

import dev.migrate.testing.TestDatabase;

class MariadbFlywayScriptsTests extends FlywayScriptsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
