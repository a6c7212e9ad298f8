package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.LockContractTests;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;

/** The lock that a session of a real SQL Server holds. */
@Tag("container")
class SqlServerAppLockServerTests extends LockContractTests {

    SqlServerAppLockServerTests() {
        super(TestDatabase.sqlServer());
    }

    @Override
    protected LockStrategy strategy() {
        return new SqlServerAppLock();
    }

    /** The session ends a moment after it was told to. */
    @Override
    protected void die(Connection holder) throws SQLException {
        int id = number(holder, "select @@spid");
        Connection killer = open();
        try (Statement statement = killer.createStatement()) {
            statement.execute("kill " + id);
        }
        while (number(killer, "select count(*) from sys.dm_exec_sessions where session_id = " + id) > 0) {
            Thread.onSpinWait();
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
