package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.DataType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Tables of a model in few words: {@code column("code varchar(30) default 'x' not null")}. */
final class Sketch {

    private Sketch() {}

    static Table table(String name, String... columns) {
        return Table.of(
                QualifiedName.of(name),
                Arrays.stream(columns).map(Sketch::column).toArray(Column[]::new));
    }

    /** Reads {@code name type [identity] [default value] [not null] [-- comment]}. */
    static Column column(String text) {
        int remark = text.indexOf(" -- ");
        String remarks = (remark < 0) ? null : text.substring(remark + 4);
        String definition = (remark < 0) ? text : text.substring(0, remark);
        boolean mandatory = definition.endsWith(" not null");
        definition = mandatory ? definition.substring(0, definition.length() - 9) : definition;
        int start = definition.indexOf(" default ");
        Value value = (start < 0) ? null : value(definition.substring(start + 9));
        definition = (start < 0) ? definition : definition.substring(0, start);
        boolean identity = definition.endsWith(" identity");
        definition = identity ? definition.substring(0, definition.length() - 9) : definition;
        int blank = definition.indexOf(' ');
        return new Column(
                definition.substring(0, blank),
                DataType.parse(definition.substring(blank + 1)),
                !mandatory,
                value,
                identity ? Identity.byDefault() : null,
                remarks);
    }

    static Value value(String text) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return Value.number(new BigDecimal(text));
        }
        if (text.equals("true") || text.equals("false")) {
            return Value.bool(text.equals("true"));
        }
        boolean literal = text.startsWith("'") && text.endsWith("'") && !text.contains("||");
        return literal ? Value.text(text.substring(1, text.length() - 1).replace("''", "'")) : Value.expression(text);
    }

    static Constraint key(String... columns) {
        return new PrimaryKey(null, List.of(columns));
    }

    static Constraint unique(String name, String... columns) {
        return UniqueConstraint.of(name, columns);
    }

    static Constraint check(String name, String expression) {
        return new CheckConstraint(name, expression);
    }

    static ForeignKey reference(String name, String column, String table) {
        return ForeignKey.of(name, List.of(column), QualifiedName.of(table), List.of("id"));
    }

    static Index index(String name, String... columns) {
        return new Index(name, Arrays.stream(columns).map(Sketch::indexColumn).toList(), false);
    }

    /** Reads a column or an expression in parentheses, with {@code desc}. */
    static IndexColumn indexColumn(String text) {
        boolean descending = text.endsWith(" desc");
        String name = descending ? text.substring(0, text.length() - 5) : text;
        boolean computed = name.startsWith("(");
        return new IndexColumn(computed ? name.substring(1, name.length() - 1) : name, descending, computed);
    }
}
