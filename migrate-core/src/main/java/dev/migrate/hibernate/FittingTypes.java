package dev.migrate.hibernate;

import dev.migrate.model.DataType;
import java.util.Locale;
import java.util.Set;

/**
 * Types of existing columns that drivers convert from and to what an attribute has, so that nothing is lost that the attribute
 * can say.
 *
 * <p>Hibernate's validation is stricter, but applications run well on such columns, and nobody wants them changed: money that
 * is read as a {@code Double} is no reason to let go of the decimals.
 */
final class FittingTypes {

    private static final int UUID_TEXT = 36;
    private static final Set<String> CHARACTERS = Set.of("char", "character", "bpchar", "nchar");
    private static final Set<String> TEXTS =
            Set.of("varchar", "character varying", "nvarchar", "national character varying", "varchar2");
    private static final Set<String> INTEGERS =
            Set.of("tinyint", "smallint", "integer", "int", "bigint", "int4", "int8");
    private static final Set<String> DECIMALS = Set.of("numeric", "decimal", "number");
    private static final Set<String> FLOATS = Set.of("float", "double", "double precision", "real", "float4", "float8");

    private FittingTypes() {}

    /** Whether a column of the actual type holds the values of the wanted one. */
    static boolean fit(DataType wanted, DataType actual) {
        String want = wanted.key().toLowerCase(Locale.ROOT);
        String have = actual.key().toLowerCase(Locale.ROOT);
        if (TEXTS.contains(want)) {
            return CHARACTERS.contains(have);
        }
        if (want.equals("uuid")) {
            return (CHARACTERS.contains(have) || TEXTS.contains(have)) && first(actual, 0) >= UUID_TEXT;
        }
        if (INTEGERS.contains(want)) {
            return (DECIMALS.contains(have) && isWhole(actual)) || isWider(want, have);
        }
        if (DECIMALS.contains(want)) {
            return (have.equals("bigint") || have.equals("int8"))
                    && !wanted.arguments().isEmpty()
                    && isWhole(wanted);
        }
        return (FLOATS.contains(want) && DECIMALS.contains(have))
                || (want.startsWith("timestamp") && have.startsWith("timestamp"))
                || (want.equals("date") && (have.startsWith("timestamp") || have.equals("datetime")));
    }

    /** Numbers without a sign need the next wider ones of those that have it. */
    private static boolean isWider(String wanted, String actual) {
        return switch (actual) {
            case "integer unsigned", "int unsigned" -> wanted.equals("bigint");
            case "mediumint unsigned", "smallint unsigned" -> wanted.equals("bigint") || wanted.startsWith("int");
            case "tinyint unsigned" -> !wanted.equals("tinyint");
            default -> false;
        };
    }

    /** Whether a number has no places behind the point, or as many as it likes. */
    private static boolean isWhole(DataType decimal) {
        return decimal.arguments().size() < 2 || decimal.arguments().get(1).equals("0");
    }

    private static int first(DataType type, int otherwise) {
        boolean number = !type.arguments().isEmpty() && type.arguments().get(0).matches("\\d{1,9}");
        return number ? Integer.parseInt(type.arguments().get(0)) : otherwise;
    }
}
