package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;

class MariadbHostileOperationTests extends HostileOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    boolean isSyntaxError(SQLException ex) {
        return ex.getErrorCode() == 1064;
    }

    @Override
    String users() {
        return "select concat(user, '@', host) from mysql.user";
    }
}
