package dev.migrate.dialect;

import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import org.jspecify.annotations.Nullable;

/** Writes a column's definition as standard SQL: name, type, default or identity, and whether it may be null. */
public class ColumnClause {

    /** Writes names, values and types of the change. */
    protected final ChangeWriter out;

    /** Creates the writer of one change's columns. */
    public ColumnClause(ChangeWriter out) {
        this.out = out;
    }

    /** Returns the definition as it stands in CREATE TABLE. */
    public String render(Column column) {
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
    protected final @Nullable Identity identity(Column column) {
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
