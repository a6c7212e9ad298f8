package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.dialect.script.SqlScanner;
import dev.migrate.dialect.script.SqlToken;
import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.Set;

/** Knows the statements that SQL Server refuses in an explicit transaction, by its manual's page on transactions. */
final class SqlServerTransactionRule {

    private static final Set<String> ALONE = Set.of("backup", "restore", "reconfigure");
    private static final Set<String> DEFINING = Set.of("create", "alter", "drop");
    private static final Set<String> OUTSIDE = Set.of("database", "fulltext");

    private SqlServerTransactionRule() {}

    /** Looks at each statement's start, as far as semicolons and the beginning of the batch tell it. */
    static boolean runsInTransaction(String sql, LexicalRules rules, SourceLocation location) {
        List<SqlToken> tokens = SqlScanner.tokens(sql, rules, location).stream()
                .filter(SqlToken::significant)
                .toList();
        for (int i = 0; i < tokens.size(); i++) {
            boolean first = i == 0 || tokens.get(i - 1).text().equals(";");
            String word = tokens.get(i).lowerCase();
            String next = (i + 1 < tokens.size()) ? tokens.get(i + 1).lowerCase() : "";
            if (first && (ALONE.contains(word) || (DEFINING.contains(word) && OUTSIDE.contains(next)))) {
                return false;
            }
        }
        return true;
    }
}
