package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Value;
import java.util.Locale;
import java.util.Map;

/** Where the numbers of a column come from that rows don't give. */
enum GeneratedValues {
    /** From nowhere. */
    NONE,
    /** From the column's own identity. */
    IDENTITY,
    /** From a sequence that is the column's default, or that comes with a {@code serial} type. */
    SEQUENCE;

    private static final Map<String, String> SERIALS = Map.of(
            "serial", "integer",
            "serial4", "integer",
            "bigserial", "bigint",
            "serial8", "bigint",
            "smallserial", "smallint",
            "serial2", "smallint");

    static GeneratedValues of(Column column) {
        if (column.identity() != null) {
            return IDENTITY;
        }
        return (isSerial(column.type()) || takesFromSequence(column)) ? SEQUENCE : NONE;
    }

    static boolean isSerial(DataType type) {
        return SERIALS.containsKey(type.key());
    }

    /** Returns the type of the numbers, which is what a {@code serial} column has in the end. */
    static DataType plainType(DataType type) {
        String plain = SERIALS.get(type.key());
        return (plain == null) ? type : DataType.parse(plain);
    }

    static boolean takesFromSequence(Column column) {
        if (column.defaultValue() instanceof Value.NextValue) {
            return true;
        }
        if (column.defaultValue() instanceof Value.Expression expression) {
            String sql = expression.sql().strip().toLowerCase(Locale.ROOT);
            return sql.startsWith("nextval(") || sql.startsWith("next value for ");
        }
        return false;
    }

    static boolean impliesNotNull(Column column) {
        return column.identity() != null || isSerial(column.type());
    }
}
