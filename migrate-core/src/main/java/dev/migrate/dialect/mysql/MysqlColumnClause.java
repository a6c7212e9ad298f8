package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.ColumnClause;
import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import java.util.Locale;

/** Writes a column's definition with its comment; generated values are {@code auto_increment}. */
final class MysqlColumnClause extends ColumnClause {

    private final MysqlFlavor flavor;

    MysqlColumnClause(ChangeWriter out, MysqlFlavor flavor) {
        super(out);
        this.flavor = flavor;
    }

    @Override
    public String render(Column column) {
        String type = out.type(column.type());
        StringBuilder sql =
                new StringBuilder(out.name(column.name())).append(' ').append(type);
        if (!column.nullable()) {
            sql.append(" not null");
        } else if (changesByItself(type)) {
            sql.append(" null");
        }
        if (column.defaultValue() != null) {
            sql.append(" default ")
                    .append(new MysqlDefault(out, flavor).inDefinition(column.defaultValue(), column.type()));
        } else if (!column.nullable() && changesByItself(type)) {
            String plain = out.type(column.type().withoutAttributes());
            sql.append(" default ").append(plain.replace("timestamp", "current_timestamp"));
        }
        Identity identity = identity(column);
        if (identity != null) {
            requireNoIncrement(out, flavor, column.name(), identity);
            sql.append(" auto_increment");
        }
        String remarks = column.remarks();
        if (remarks != null) {
            sql.append(" comment ").append(new MysqlComment(out, flavor).render(remarks, MysqlComment.COLUMN_LIMIT));
        }
        return sql.toString();
    }

    /** Whether the column gets its values from the database. */
    boolean isGenerated(Column column) {
        return identity(column) != null;
    }

    /** Whether it is its type that asks for generated values. */
    boolean isGeneratedByType(Column column) {
        return column.identity() == null && isGenerated(column);
    }

    private boolean changesByItself(String type) {
        return !flavor.explicitTimestamps() && type.toLowerCase(Locale.ROOT).startsWith("timestamp");
    }

    /** Refuses steps of a column of its own. */
    static void requireNoIncrement(ChangeWriter out, MysqlFlavor flavor, String column, Identity identity) {
        Long increment = identity.incrementBy();
        if (increment != null && increment != 1) {
            throw out.refuse(
                    "The column '" + column + "' is to count in steps of " + increment + ", and "
                            + out.grammar().product() + " has one step for the whole server.",
                    "Leave 'incrementBy' out"
                            + (flavor.mariadb()
                                    ? ", or give the column the next value of a sequence as its default."
                                    : "."));
        }
    }

    /** The types that can have a character set. */
    static boolean isText(String nativeType) {
        String name = nativeType.toLowerCase(Locale.ROOT);
        return name.matches("(char|varchar|tinytext|text|mediumtext|longtext|enum|set)\\b.*");
    }

    /** Whether the type is one that holds the current time. */
    static boolean holdsTime(String nativeType) {
        String name = nativeType.toLowerCase(Locale.ROOT);
        return name.startsWith("datetime") || name.startsWith("timestamp");
    }
}
