package dev.migrate.dialect.mysql;

import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.dialect.script.SqlScanner;
import dev.migrate.dialect.script.SqlToken;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table as {@code show create table} prints it, which is all that these products tell of a temporary one.
 *
 * <p>It is strict: what it doesn't know makes the whole table unreadable. Keys are those that were asked for, since nothing about
 * them is spelled but expressions. For one thread.
 */
final class MysqlShownTable {

    private final String sql;
    private final LexicalRules rules;
    private final MysqlFlavor flavor;
    private final List<Column> columns = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final Map<String, List<String>> indexParts = new HashMap<>();

    MysqlShownTable(String sql, LexicalRules rules, MysqlFlavor flavor) {
        this.sql = sql;
        this.rules = rules;
        this.flavor = flavor;
    }

    /** Returns the table with the name and keys of the one that was created, or nothing. */
    Optional<Table> read(Table created) {
        List<SqlToken> tokens = SqlScanner.tokens(sql, rules, SourceLocation.of("show create table")).stream()
                .filter(SqlToken::significant)
                .toList();
        MysqlShownWords words = new MysqlShownWords(sql, tokens);
        words.skipTo("(");
        for (MysqlShownWords item : words.items()) {
            if (!item(item)) {
                return Optional.empty();
            }
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table(
                created.name(),
                columns,
                created.primaryKey(),
                created.uniqueConstraints(),
                List.of(),
                checks,
                created.indexes().stream().map(this::asShown).toList(),
                null));
    }

    private boolean item(MysqlShownWords item) {
        if (item.isName()) {
            Optional<Column> column = new MysqlShownColumn(item, flavor, checks).read();
            column.ifPresent(columns::add);
            return column.isPresent();
        }
        if (item.takes("constraint")) {
            String name = item.name();
            if (item.takes("check")) {
                checks.add(new CheckConstraint(name, expression(item.parentheses(), flavor)));
                return item.isEnd();
            }
            return false;
        }
        if (item.takes("primary", "key")) {
            return true;
        }
        boolean key = item.takes("unique", "key") || item.takes("key");
        if (key) {
            String name = item.name();
            indexParts.put(
                    name, item.items().stream().map(MysqlShownWords::rest).toList());
        }
        return key;
    }

    private Index asShown(Index index) {
        List<String> parts = indexParts.getOrDefault(index.name(), List.of());
        if (parts.size() != index.columns().size()) {
            return index;
        }
        List<IndexColumn> shown = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            IndexColumn column = index.columns().get(i);
            String part = parts.get(i);
            int end = part.lastIndexOf(')');
            shown.add(
                    column.computed() && part.startsWith("(") && end > 0
                            ? column.withName(expression(part.substring(1, end), flavor))
                            : column);
        }
        return index.withColumns(shown, index.include());
    }

    /** MySQL shows expressions as its catalogue does, but without escaping the whole once more. */
    static String expression(String shown, MysqlFlavor flavor) {
        return flavor.mariadb()
                ? shown
                : MysqlExpression.read(shown.replace("\\", "\\\\").replace("'", "\\'"));
    }

    /** Returns the type with its character set and collation, if either is shown. */
    static DataType withCollation(DataType type, @Nullable String charset, @Nullable String collation) {
        String words = ((charset == null) ? "" : "character set " + charset)
                + ((collation == null) ? "" : " collate " + collation);
        return words.isEmpty() ? type : type.withAttributes(words.strip());
    }
}
