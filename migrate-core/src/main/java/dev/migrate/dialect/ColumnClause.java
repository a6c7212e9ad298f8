package dev.migrate.dialect;

import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import org.jspecify.annotations.Nullable;

/** Writes a column's definition: name, type, default or identity, and whether it may be null. */
final class ColumnClause {

    private final ChangeWriter out;

    ColumnClause(ChangeWriter out) {
        this.out = out;
    }

    String render(Column column) {
        StringBuilder sql =
                new StringBuilder(out.name(column.name())).append(' ').append(out.type(column.type()));
        if (column.defaultValue() != null) {
            sql.append(' ').append(out.columnDefault(column.defaultValue(), column.type()));
        }
        Identity identity = identity(column);
        if (identity != null) {
            sql.append(' ').append(identity(identity));
        }
        return sql.append(column.nullable() ? "" : " not null").toString();
    }

    /** A type like {@code serial} asks for generated values by its name, unless the column has a default. */
    private @Nullable Identity identity(Column column) {
        if (column.identity() != null) {
            return column.identity();
        }
        boolean implied = column.defaultValue() == null && out.grammar().types().generatesValues(column.type());
        return implied ? Identity.byDefault() : null;
    }

    /** Returns the words after the type of a column whose values the database generates. */
    static String identity(Identity identity) {
        return "generated " + (identity.always() ? "always" : "by default") + " as identity" + options(identity);
    }

    private static String options(Identity identity) {
        String start = (identity.startWith() == null) ? "" : "start with " + identity.startWith();
        String increment = (identity.incrementBy() == null) ? "" : "increment by " + identity.incrementBy();
        String both = (start + " " + increment).strip();
        return both.isEmpty() ? "" : " (" + both + ")";
    }
}
