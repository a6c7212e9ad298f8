package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlDataOperationTests extends MariadbDataOperationTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mysql().withSqlMode("ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_ALL_TABLES");
    }
}
