package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.regex.Pattern;

class PostgresqlHostileOperationTests extends HostileOperationContractTests {

    private static final Pattern SYNTAX = Pattern.compile("syntax error|unterminated|trailing junk|zero-length");

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    boolean isSyntaxError(SQLException ex) {
        return isUnreadable(ex);
    }

    /** The code also stands for definitions that contradict themselves, which the server has read. */
    static boolean isUnreadable(SQLException ex) {
        return "42601".equals(ex.getSQLState())
                && SYNTAX.matcher(String.valueOf(ex.getMessage())).find();
    }

    @Override
    String users() {
        return "select rolname from pg_roles";
    }
}
