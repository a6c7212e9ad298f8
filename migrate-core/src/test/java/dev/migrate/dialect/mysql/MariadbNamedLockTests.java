package dev.migrate.dialect.mysql;

import dev.migrate.testing.TestDatabase;

class MariadbNamedLockTests extends NamedLockContractTests {

    MariadbNamedLockTests() {
        super(TestDatabase.mariadb());
    }
}
