package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;

class HsqldbHostileOperationTests extends HostileOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }

    @Override
    boolean isSyntaxError(SQLException ex) {
        return ex.getErrorCode() == -5581 || ex.getErrorCode() == -5582 || ex.getErrorCode() == -5590;
    }

    @Override
    String users() {
        return "select user_name from information_schema.system_users";
    }
}
