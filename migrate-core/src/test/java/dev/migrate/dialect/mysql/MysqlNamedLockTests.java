package dev.migrate.dialect.mysql;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlNamedLockTests extends NamedLockContractTests {

    @Override
    String host() {
        return "localhost";
    }

    MysqlNamedLockTests() {
        super(TestDatabase.mysql());
    }
}
