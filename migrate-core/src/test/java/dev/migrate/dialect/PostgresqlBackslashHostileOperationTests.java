package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;

/** Sessions with {@code standard_conforming_strings} off. */
class PostgresqlBackslashHostileOperationTests extends HostileOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql().withBackslashesInStrings();
    }

    @Override
    boolean isSyntaxError(SQLException ex) {
        return PostgresqlHostileOperationTests.isUnreadable(ex);
    }

    @Override
    String users() {
        return "select rolname from pg_roles";
    }
}
