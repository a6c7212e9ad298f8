package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Deferral;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The text of a definition for people, on one line: close to SQL, but of no database. */
final class Definition {

    private Definition() {}

    static String of(Table table) {
        int columns = table.columns().size();
        return columns + ((columns == 1) ? " column" : " columns");
    }

    static String of(Column column) {
        StringJoiner text = new StringJoiner(" ");
        text.add(column.type().toString());
        Identity identity = column.identity();
        if (identity != null) {
            text.add(identity(identity));
        }
        if (column.defaultValue() != null) {
            text.add("default " + value(column.defaultValue()));
        }
        return text.add(column.nullable() ? "null" : "not null").toString();
    }

    private static String identity(Identity identity) {
        return "generated " + (identity.always() ? "always" : "by default") + " as identity"
                + option(" start ", identity.startWith())
                + option(" increment ", identity.incrementBy());
    }

    private static String option(String words, @Nullable Long number) {
        return (number == null) ? "" : words + number;
    }

    static String comment(@Nullable String remarks) {
        return (remarks == null || remarks.isEmpty()) ? "no comment" : "'" + remarks.replace("'", "''") + "'";
    }

    private static String value(Value value) {
        if (value instanceof Value.Text text) {
            return "'" + text.text().replace("'", "''") + "'";
        }
        if (value instanceof Value.Numeric number) {
            return number.number().toPlainString();
        }
        if (value instanceof Value.Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (value instanceof Value.Temporal temporal) {
            return "'" + temporal.text() + "'";
        }
        if (value instanceof Value.Expression expression) {
            return expression.sql();
        }
        return (value instanceof Value.NextValue next) ? "next value for " + next.sequence() : "null";
    }

    static String of(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "primary key " + list(key.columns());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return named(unique.name()) + "unique " + list(unique.columns())
                    + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
                    + deferral(unique.deferral());
        }
        if (constraint instanceof CheckConstraint check) {
            return named(check.name()) + "check (" + check.expression() + ")";
        }
        ForeignKey key = (ForeignKey) constraint;
        String referenced = key.referencedColumns().isEmpty() ? "" : " " + list(key.referencedColumns());
        return named(key.name()) + "foreign key " + list(key.columns()) + " references " + key.referencedTable()
                + referenced
                + action(" on delete ", key.onDelete())
                + action(" on update ", key.onUpdate())
                + deferral(key.deferral());
    }

    private static String named(@Nullable String name) {
        return (name == null) ? "" : name + ": ";
    }

    private static String action(String words, ReferentialAction action) {
        return (action == ReferentialAction.NO_ACTION) ? "" : words + words(action);
    }

    private static String deferral(Deferral deferral) {
        return (deferral == Deferral.NOT_DEFERRABLE) ? "" : " deferrable " + words(deferral);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(Index index) {
        List<String> columns = index.columns().stream().map(Definition::column).toList();
        return index.name() + ": " + (index.unique() ? "unique index " : "index ")
                + list(columns)
                + (index.using() == null ? "" : " using " + index.using())
                + (index.include().isEmpty() ? "" : " include " + list(index.include()))
                + (index.nullsNotDistinct() ? " nulls not distinct" : "")
                + (index.where() == null ? "" : " where " + index.where());
    }

    private static String column(IndexColumn column) {
        return column.name()
                + (column.operatorClass() == null ? "" : " " + column.operatorClass())
                + (column.descending() ? " desc" : "")
                + (column.nulls() == null ? "" : " nulls " + words(column.nulls()));
    }

    static String of(Sequence sequence) {
        List<String> parts = new ArrayList<>();
        if (sequence.type() != null) {
            parts.add("as " + sequence.type());
        }
        parts.add("start " + orOne(sequence.startValue()));
        parts.add("increment " + orOne(sequence.incrementBy()));
        parts.add(option("minimum ", sequence.minValue()));
        parts.add(option("maximum ", sequence.maxValue()));
        parts.add(option("cache ", sequence.cacheSize()));
        parts.add(sequence.cycle() ? "cycle" : "");
        parts.removeIf(String::isEmpty);
        return "sequence " + String.join(" ", parts);
    }

    private static long orOne(@Nullable Long number) {
        return (number == null) ? 1 : number;
    }

    static String of(EnumType type) {
        return "enum "
                + list(type.values().stream().map((value) -> "'" + value + "'").toList());
    }

    private static String list(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }
}
