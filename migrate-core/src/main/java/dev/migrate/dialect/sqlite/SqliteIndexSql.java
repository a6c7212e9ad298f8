package dev.migrate.dialect.sqlite;

import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the statement that made an index. */
final class SqliteIndexSql {

    private SqliteIndexSql() {}

    static Index read(SqliteObject object) {
        SqliteTokens tokens = SqliteTokens.of(object.sql());
        int open = tokens.opening(0);
        int close = tokens.closing(open);
        List<IndexColumn> columns = tokens.slice(open + 1, close).parts().stream()
                .map(SqliteIndexSql::column)
                .toList();
        @Nullable
        String where =
                tokens.isWord(close + 1, "where") ? tokens.from(close + 2).text() : null;
        return new Index(object.name(), columns, tokens.isWord(1, "unique"), where, List.of(), null);
    }

    private static IndexColumn column(SqliteTokens part) {
        boolean descending = part.isWord(part.size() - 1, "desc");
        boolean directed = descending || part.isWord(part.size() - 1, "asc");
        SqliteTokens key = directed ? part.slice(0, part.size() - 1) : part;
        return (key.size() == 1)
                ? new IndexColumn(key.name(0), descending)
                : new IndexColumn(SqliteTokens.withoutParentheses(key.text()), descending, true);
    }
}
