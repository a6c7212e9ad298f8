package dev.migrate.engine;

import dev.migrate.dialect.SqlStatement;
import java.util.regex.Pattern;

/** Statements that begin or end a transaction, which is the engine's to do. */
final class TransactionControl {

    private static final Pattern LEADING =
            Pattern.compile("\\A(?:\\s+|--[^\\n]*(?:\\n|\\z)|/\\*.*?\\*/)+", Pattern.DOTALL);

    /** A block of statements begins with the same word as a transaction, and a rollback to a savepoint ends nothing. */
    private static final Pattern CONTROL = Pattern.compile(
            "(?:begin|end)(?:\\s+(?:work|tran|transaction|deferred|immediate|exclusive|isolation|read)\\b.*)?"
                    + "|start\\s+transaction\\b.*"
                    + "|commit(?:\\s.*)?"
                    + "|(?:rollback|abort)(?!\\s+(?:(?:work|transaction)\\s+)?to\\b)(?:\\s.*)?"
                    + "|set\\s+(?:session\\s+)?autocommit\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private TransactionControl() {}

    /** Whether the statement is one. */
    static boolean isOne(SqlStatement statement) {
        if (statement.batches() != null) {
            return false;
        }
        String sql = LEADING.matcher(statement.sql()).replaceFirst("").strip();
        String bare = sql.endsWith(";") ? sql.substring(0, sql.length() - 1).strip() : sql;
        return CONTROL.matcher(bare).matches();
    }
}
