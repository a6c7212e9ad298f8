package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;

/** Sessions with {@code ANSI_QUOTES} and {@code NO_BACKSLASH_ESCAPES}. */
class MariadbStandardHostileOperationTests extends HostileOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().readingStandardSql();
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
