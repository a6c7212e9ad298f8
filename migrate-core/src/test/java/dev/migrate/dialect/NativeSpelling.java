package dev.migrate.dialect;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import java.util.Locale;

/** How a database spells types and defaults, asked of the dialect itself, so that two spellings of one thing are equal. */
final class NativeSpelling {

    private final Dialect dialect;
    private final String schema;

    NativeSpelling(LiveDatabase live) {
        this.dialect = live.dialect();
        this.schema = live.schema();
    }

    /** Returns the type as it stands in the dialect's SQL. */
    String type(DataType type) {
        return clause(new Column("c", type, true, null, null, null));
    }

    /** Returns the default as it stands in the dialect's SQL, or {@code none}. */
    String defaultOf(Column column) {
        Value value = column.defaultValue();
        if (value == null) {
            return "none";
        }
        Column alone = new Column("c", column.type(), true, value, null, null);
        String words = clause(alone).substring(type(column.type()).length()).replaceFirst("^ ?default ", "");
        return expression(words).replace(schema + ".", "");
    }

    /** Returns an expression without what databases add when they keep it: quotes, parentheses, casts and blanks. */
    static String expression(String sql) {
        return sql.toLowerCase(Locale.ROOT)
                .replaceAll("cast\\(([^()]+) as [a-z ]+\\)", "$1")
                .replaceAll("::[a-z ]+(\\([0-9]+\\))?(\\[])?", "")
                .replaceAll("'(\\d:\\d\\d:\\d\\d')", "'0$1")
                .replaceAll("(:\\d\\d)\\.0+'", "$1'")
                .replaceAll("[\"`()\\s]", "");
    }

    /** Returns what stands after the column's name in {@code create table}. */
    private String clause(Column column) {
        CreateTable table = new CreateTable(Table.of(QualifiedName.of("t"), column), false);
        String sql = dialect.render(Change.of(table, SourceLocation.of("test")))
                .get(0)
                .sql();
        String words = sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return words.substring(words.indexOf('(') + 1, words.lastIndexOf(')'))
                .strip()
                .replaceFirst("^.c. |^c ", "");
    }
}
