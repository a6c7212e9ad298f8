package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;

class H2HostileOperationTests extends HostileOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    boolean isSyntaxError(SQLException ex) {
        return "42000".equals(ex.getSQLState()) || "42001".equals(ex.getSQLState());
    }

    @Override
    String users() {
        return "select user_name from information_schema.users";
    }
}
