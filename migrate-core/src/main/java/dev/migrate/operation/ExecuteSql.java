package dev.migrate.operation;

import java.util.Optional;

/**
 * Runs SQL as written.
 *
 * @param sql one statement or several
 * @param splitStatements whether the text is split at the delimiter, minding quotes and comments
 * @param endDelimiter what ends a statement, usually {@code ;}
 * @param stripComments whether comments are taken out before it runs
 */
public record ExecuteSql(String sql, boolean splitStatements, String endDelimiter, boolean stripComments)
        implements Operation {

    /** Returns one statement, or several that end with semicolons. */
    public static ExecuteSql of(String sql) {
        return new ExecuteSql(sql, true, ";", false);
    }

    @Override
    public String changeName() {
        return "sql";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }
}
