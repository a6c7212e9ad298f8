package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.dialect.script.SqlScanner;
import dev.migrate.dialect.script.SqlToken;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Knows the statements that PostgreSQL refuses in a transaction block, by the notes in its manual's command pages. */
final class PostgresqlTransactionRule {

    private static final Set<String> OUTSIDE_THE_DATABASE = Set.of("database", "tablespace", "subscription");
    private static final Set<String> REINDEXED_ONE_BY_ONE = Set.of("database", "system", "schema");

    /** The words outside parentheses. */
    private final List<String> words = new ArrayList<>();

    private boolean concurrently;

    private PostgresqlTransactionRule(List<SqlToken> tokens) {
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
            concurrently |= token.isWord("concurrently");
            if (depth == 0 && token.significant()) {
                words.add(token.lowerCase());
            }
        }
    }

    static boolean runsInTransaction(String sql, LexicalRules rules, SourceLocation location) {
        return !new PostgresqlTransactionRule(SqlScanner.tokens(sql, rules, location)).refused();
    }

    private boolean refused() {
        return switch (word(0)) {
            case "vacuum" -> true;
            case "alter" -> alterRefused();
            case "create" -> OUTSIDE_THE_DATABASE.contains(word(1)) || indexConcurrently();
            case "drop" -> OUTSIDE_THE_DATABASE.contains(word(1)) || indexConcurrently();
            case "reindex" -> concurrently || words.stream().skip(1).limit(2).anyMatch(REINDEXED_ONE_BY_ONE::contains);
            case "cluster" -> words.size() == 1 || (words.size() == 2 && word(1).equals("verbose"));
            case "discard" -> word(1).equals("all");
            default -> false;
        };
    }

    private boolean alterRefused() {
        return switch (word(1)) {
            case "system" -> true;
            case "database" -> words.contains("tablespace");
            case "subscription" -> words.contains("publication");
            case "table" -> words.contains("detach") && concurrently;
            default -> false;
        };
    }

    private boolean indexConcurrently() {
        return concurrently && (word(1).equals("index") || word(2).equals("index"));
    }

    private String word(int index) {
        return (index < words.size()) ? words.get(index) : "";
    }
}
