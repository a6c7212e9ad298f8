package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlHostileInputTests extends MariadbHostileInputTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mysql().readingStandardSql();
    }
}
