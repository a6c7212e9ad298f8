package dev.migrate.autogenerate;

import dev.migrate.model.DataType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a change from one type to another: how PostgreSQL converts the values, and whether they fit.
 *
 * @param from the type before
 * @param to the type after
 */
record TypeChange(DataType from, DataType to) {

    /** The kinds of types among which databases convert by themselves. */
    enum Family {
        NUMBER,
        TEXT,
        BOOLEAN,
        TEMPORAL,
        JSON,
        BINARY,
        UUID,
        OTHER
    }

    private static final Map<String, Integer> INTEGERS = Map.ofEntries(
            Map.entry("tinyint", 1),
            Map.entry("smallint", 2),
            Map.entry("int2", 2),
            Map.entry("mediumint", 3),
            Map.entry("int", 4),
            Map.entry("integer", 4),
            Map.entry("int4", 4),
            Map.entry("bigint", 8),
            Map.entry("int8", 8));
    private static final Set<String> NUMBERS =
            Set.of("numeric", "decimal", "number", "float", "double", "double precision", "real", "float4", "float8");
    private static final Set<String> LIMITED = Set.of(
            "varchar",
            "character varying",
            "char",
            "character",
            "bpchar",
            "nvarchar",
            "varchar2",
            "nchar",
            "nvarchar2");
    private static final Set<String> UNLIMITED =
            Set.of("text", "clob", "longtext", "mediumtext", "character large object", "citext");
    private static final Set<String> TEMPORAL =
            Set.of("timestamp", "timestamptz", "datetime", "date", "time", "timetz");
    private static final Set<String> BINARY =
            Set.of("bytea", "blob", "binary", "varbinary", "longblob", "binary large object", "mediumblob");

    /** Whether PostgreSQL has to be told how to convert the values. */
    boolean needsExpression() {
        Family before = family(from);
        Family after = family(to);
        boolean sameOther = before == Family.OTHER && from.key().equals(to.key());
        boolean arrays = isArray(from) != isArray(to);
        boolean bytesToText = before == Family.BINARY && after == Family.TEXT;
        return arrays
                || bytesToText
                || !(after == Family.TEXT || (before == after && before != Family.OTHER) || sameOther);
    }

    /** Whether a type is left that the default would go on to need, as one with listed values. */
    boolean leavesOtherType() {
        return family(from) == Family.OTHER && !from.key().equals(to.key());
    }

    /**
     * Returns how PostgreSQL converts the values, or {@code null} where it has no conversion.
     *
     * @param column the column in SQL
     * @param type the new type in SQL
     */
    @Nullable
    String expression(String column, String type) {
        Family before = family(from);
        Family after = family(to);
        if (isArray(from) || isArray(to)) {
            return null;
        }
        if (before == Family.TEXT) {
            return (after == Family.BINARY) ? "convert_to(" + column + ", 'UTF8')" : column + "::" + type;
        }
        if (before == Family.BINARY && after == Family.TEXT) {
            return "convert_from(" + column + ", 'UTF8')";
        }
        if (before == Family.BOOLEAN && after == Family.NUMBER) {
            return column + "::integer";
        }
        if (before == Family.NUMBER && after == Family.BOOLEAN) {
            return column + " <> 0";
        }
        if (before == Family.JSON && after != Family.OTHER) {
            return null;
        }
        return (after == Family.OTHER || before == Family.OTHER) ? column + "::text::" + type : null;
    }

    /** Whether MariaDB refuses to convert the values, as it does between UUIDs and all that isn't text or bytes. */
    boolean isUnknownToMariadb() {
        Set<Family> convertible = Set.of(Family.UUID, Family.TEXT, Family.JSON, Family.BINARY);
        Family before = family(from);
        Family after = family(to);
        return (before == Family.UUID && !convertible.contains(after))
                || (after == Family.UUID && !convertible.contains(before));
    }

    /** Whether values of the type before may not fit. */
    boolean narrows() {
        Family before = family(from);
        if (before != family(to)) {
            return family(to) != Family.TEXT || limit(to) != null;
        }
        Integer bytesBefore = INTEGERS.get(name(from));
        Integer bytesAfter = INTEGERS.get(name(to));
        if (bytesAfter != null) {
            return bytesBefore == null || bytesBefore > bytesAfter;
        }
        if (before == Family.TEXT) {
            Long before1 = limit(from);
            Long after = limit(to);
            return after != null && (before1 == null || before1 > after);
        }
        return before == Family.NUMBER ? narrowsNumber() : before == Family.TEMPORAL && narrowsTime();
    }

    /** Whether PostgreSQL changes the type without touching a row. */
    boolean isInstant() {
        if (family(from) != family(to) || narrows()) {
            return false;
        }
        boolean char1 = name(from).startsWith("char") && !name(from).equals("character varying");
        boolean char2 = name(to).startsWith("char") && !name(to).equals("character varying");
        return switch (family(from)) {
            case TEXT -> !char1 && !char2;
            case NUMBER -> name(from).equals(name(to)) && scale(from) == scale(to);
            case TEMPORAL -> name(from).equals(name(to)) && from.suffix().equals(to.suffix());
            default -> false;
        };
    }

    private boolean narrowsNumber() {
        if (to.arguments().isEmpty()) {
            return false;
        }
        if (INTEGERS.containsKey(name(from))) {
            return argument(to, 0, 0) - scale(to) < 19;
        }
        return from.arguments().isEmpty()
                || scale(from) > scale(to)
                || argument(from, 0, 0) - scale(from) > argument(to, 0, 0) - scale(to);
    }

    private boolean narrowsTime() {
        return !name(from).equals(name(to)) || argument(from, 0, 6) > argument(to, 0, 6);
    }

    private static boolean isArray(DataType type) {
        return type.suffix().endsWith("]");
    }

    private static @Nullable Long limit(DataType type) {
        if (UNLIMITED.contains(name(type)) || type.arguments().isEmpty()) {
            return null;
        }
        return argument(type, 0, Long.MAX_VALUE);
    }

    private static long scale(DataType type) {
        return argument(type, 1, 0);
    }

    private static long argument(DataType type, int index, long otherwise) {
        if (type.arguments().size() <= index || !type.arguments().get(index).matches("\\d{1,18}")) {
            return otherwise;
        }
        return Long.parseLong(type.arguments().get(index));
    }

    private static String name(DataType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static Family family(DataType type) {
        String name = name(type);
        if (INTEGERS.containsKey(name) || NUMBERS.contains(name)) {
            return Family.NUMBER;
        }
        if (LIMITED.contains(name) || UNLIMITED.contains(name)) {
            return Family.TEXT;
        }
        if (TEMPORAL.contains(name)) {
            return Family.TEMPORAL;
        }
        if (BINARY.contains(name)) {
            return Family.BINARY;
        }
        return switch (name) {
            case "boolean", "bool" -> Family.BOOLEAN;
            case "json", "jsonb" -> Family.JSON;
            case "uuid" -> Family.UUID;
            default -> Family.OTHER;
        };
    }
}
