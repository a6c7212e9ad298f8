package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A copy of the schema, without rows, in the memory of this process: each planned statement is carried out in it, so that
 * the next one is planned for the schema that it will really meet.
 *
 * <p>SQLite itself follows what a statement means, also one that somebody wrote as SQL. Changes of rows are left out, and so
 * is everything that isn't about the main database.
 */
final class SqliteShadow implements AutoCloseable {

    private final Connection memory;
    private final Map<SqliteTokens, String> unfollowed = new LinkedHashMap<>();

    private SqliteShadow(Connection memory) {
        this.memory = memory;
    }

    /** Copies the schema behind a connection as it is at this moment, inside its transaction. */
    static SqliteShadow of(Connection live) throws SQLException {
        Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        SqliteShadow shadow = new SqliteShadow(memory);
        try {
            memory.setAutoCommit(false);
            for (SqliteObject object : new SqliteCatalogue(live).everything()) {
                shadow.run(object.sql());
            }
            return shadow;
        } catch (SQLException | RuntimeException ex) {
            try {
                memory.close();
            } catch (SQLException closing) {
                ex.addSuppressed(closing);
            }
            throw ex;
        }
    }

    SqliteCatalogue catalogue() {
        return new SqliteCatalogue(memory);
    }

    /** Follows what a statement does to the schema; what can't be followed is remembered. */
    void follow(SqlStatement statement) {
        run(statement.sql());
    }

    /** Returns why some statement about this name couldn't be followed, in the order of the statements; usually none. */
    List<String> unfollowedAbout(String name) {
        List<String> reasons = new ArrayList<>();
        unfollowed.forEach((sql, reason) -> {
            if (sql.mention(name)) {
                reasons.add(reason);
            }
        });
        return reasons;
    }

    /** Tries statements that must work as they are, and follows them. */
    void require(List<SqlStatement> statements) throws SQLException {
        for (SqlStatement statement : statements) {
            execute(statement.sql());
        }
    }

    /** Returns the names of the views that can't be read, each with the reason. */
    Map<String, String> brokenViews() throws SQLException {
        Map<String, String> broken = new LinkedHashMap<>();
        for (SqliteObject view : catalogue().all("view")) {
            try {
                execute("select * from \"" + view.name().replace("\"", "\"\"") + "\" limit 0");
            } catch (SQLException ex) {
                broken.put(view.name(), String.valueOf(ex.getMessage()));
            }
        }
        return broken;
    }

    /** Returns what can't be done because of a trigger, each with the reason. */
    Map<String, String> brokenTriggers() throws SQLException {
        return new SqliteTriggerProbe(memory).broken();
    }

    /** Does something and forgets what it did to the schema. */
    <T> T aside(Supplier<T> action) throws SQLException {
        Map<SqliteTokens, String> before = new LinkedHashMap<>(unfollowed);
        Savepoint savepoint = memory.setSavepoint();
        try {
            return action.get();
        } finally {
            memory.rollback(savepoint);
            memory.releaseSavepoint(savepoint);
            unfollowed.keySet().retainAll(before.keySet());
        }
    }

    private void run(String sql) {
        try {
            execute(sql);
        } catch (SQLException ex) {
            unfollowed.put(SqliteTokens.of(sql), String.valueOf(ex.getMessage()));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = memory.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            memory.close();
        } catch (SQLException ex) {
            throw new MigrateException("The copy of the schema could not be closed.", List.of(), "Try again.", ex);
        }
    }
}
