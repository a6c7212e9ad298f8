package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.Value;
import java.util.Locale;
import java.util.Set;

/** The values that rows get for want of better ones, where a column must have one. */
final class StopGap {

    private static final Set<String> NUMBERS = Set.of(
            "int",
            "integer",
            "bigint",
            "smallint",
            "tinyint",
            "mediumint",
            "int2",
            "int4",
            "int8",
            "numeric",
            "decimal",
            "number",
            "float",
            "double",
            "real",
            "float4",
            "float8",
            "double precision");
    private static final Set<String> TEXTS = Set.of(
            "char",
            "varchar",
            "character",
            "character varying",
            "text",
            "clob",
            "nvarchar",
            "nchar",
            "varchar2",
            "nvarchar2",
            "tinytext",
            "mediumtext",
            "longtext",
            "character large object",
            "bpchar");

    private final boolean emptyTextIsNull;

    StopGap(boolean emptyTextIsNull) {
        this.emptyTextIsNull = emptyTextIsNull;
    }

    /** Returns the column's default, else what is nothing in its type, or null where a type has no such value. */
    Value of(Column column) {
        Value own = column.defaultValue();
        if (own != null && !(own instanceof Value.Null)) {
            return own;
        }
        String type = column.type().name().toLowerCase(Locale.ROOT);
        if (column.type().suffix().endsWith("]")) {
            return Value.nothing();
        }
        if (NUMBERS.contains(type)) {
            return Value.number(0);
        }
        if (TEXTS.contains(type)) {
            return Value.text(emptyTextIsNull ? " " : "");
        }
        return switch (type) {
            case "boolean", "bool" -> Value.bool(false);
            case "date" -> Value.expression("current_date");
            case "time" -> Value.expression("current_time");
            case "timestamp", "datetime", "timestamptz" -> Value.expression("current_timestamp");
            case "uuid" -> Value.text("00000000-0000-0000-0000-000000000000");
            default -> Value.nothing();
        };
    }
}
