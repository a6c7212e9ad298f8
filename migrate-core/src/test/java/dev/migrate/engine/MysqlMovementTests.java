package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlMovementTests extends MariadbMovementTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mysql();
    }
}
