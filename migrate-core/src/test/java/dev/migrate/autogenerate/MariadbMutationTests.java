package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Disabled;

@Disabled("Names of primary keys are told otherwise here, and dropping an index ended the server once")
class MariadbMutationTests extends MutationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    int atLeast() {
        return 120;
    }
}
