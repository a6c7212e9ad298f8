package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Defaults that fit a type, and values of rows that fit every constraint of a random schema. */
final class RandomValues {

    private final Dice dice;
    private final Abilities can;

    RandomValues(Dice dice, Abilities can) {
        this.dice = dice;
        this.can = can;
    }

    /** Returns a default of any kind that the type takes, or none. */
    @Nullable
    Value defaultFor(DataType type, List<Sequence> sequences) {
        return switch (ColumnKind.of(type)) {
            case TRUTH -> Value.bool(dice.percent(50));
            case WHOLE -> whole(type, sequences);
            case NUMBER -> number(type);
            case TEXT -> text(type);
            case LONG_TEXT -> Value.text(dice.pick("", "some text", "it's", "two\nlines", "back\\slash"));
            case DATE -> temporal(TemporalKind.DATE, "2024-02-29", "current_date");
            case TIME -> type.key().contains("zone") ? null : new Value.Temporal(TemporalKind.TIME, "01:02:03");
            case TIMESTAMP -> temporal(TemporalKind.TIMESTAMP, "2024-01-02 03:04:05", "current_timestamp");
            case UUID -> uuid();
            case JSON -> can.enumTypes() ? Value.text(dice.pick("{}", "[]", "{\"a\": 1}")) : null;
            case BINARY -> null;
            case OTHER -> type.toString().endsWith("[]") ? Value.expression("'{}'") : null;
        };
    }

    private Value whole(DataType type, List<Sequence> sequences) {
        boolean wide = type.key().equals("bigint");
        if (wide && !sequences.isEmpty() && dice.percent(40)) {
            QualifiedName sequence = dice.pick(sequences).name();
            return new Value.NextValue(sequence);
        }
        return Value.number(dice.between(type.key().contains("unsigned") ? 0 : -3, 9));
    }

    private Value number(DataType type) {
        boolean fraction =
                type.arguments().size() == 2 && !type.arguments().get(1).equals("0")
                        || type.name().startsWith("double");
        return Value.number(new BigDecimal(fraction && dice.percent(60) ? dice.pick("1.5", "0.25", "-2.50") : "5"));
    }

    private Value text(DataType type) {
        int length = length(type);
        if (length < 10) {
            return Value.text(dice.pick("", "a", "Z"));
        }
        if (dice.percent(15)) {
            return Value.expression("upper('x')");
        }
        return Value.text(dice.pick("", "a", "draft", "it's", "a\\b", "x; --", "5", "null", "true"));
    }

    static int length(DataType type) {
        return type.arguments().isEmpty()
                ? (type.name().endsWith("char") && !type.name().startsWith("var") ? 1 : 100)
                : Integer.parseInt(type.arguments().get(0));
    }

    private Value temporal(TemporalKind kind, String text, String function) {
        return dice.percent(50) ? new Value.Temporal(kind, text) : Value.expression(function);
    }

    private Value uuid() {
        if (dice.percent(50)) {
            return Value.text("00000000-0000-0000-0000-0000000000aa");
        }
        return Value.expression(
                switch (can.dialect().id()) {
                    case "postgresql" -> "gen_random_uuid()";
                    case "mariadb" -> "uuid()";
                    default -> "random_uuid()";
                });
    }

    /**
     * Returns the SQL of a value that depends on type and row alone, so that equal types reference each other.
     *
     * @param row 0 or 1
     */
    String literal(Column column, int row, DraftSchema schema) {
        DataType type = column.type();
        int one = row + 1;
        for (dev.migrate.model.EnumType each : schema.enumTypes) {
            if (RandomSchemas.typeName(each.name(), can).equals(type.toString())) {
                return "'" + each.values().get(Math.min(row, each.values().size() - 1)) + "'";
            }
        }
        return switch (ColumnKind.of(type)) {
            case TRUTH -> (row == 0) ? "false" : "true";
            case WHOLE, NUMBER -> String.valueOf(one);
            case TEXT, LONG_TEXT -> "'" + one + "'";
            case DATE -> "'2024-01-0" + one + "'";
            case TIME -> "'01:02:0" + one + (type.key().contains("zone") && !can.isMariadb() ? "+00'" : "'");
            case TIMESTAMP -> "'2024-01-0" + one + " 00:00:00'";
            case UUID -> "'00000000-0000-0000-0000-00000000000" + one + "'";
            case BINARY -> can.dialect().id().equals("postgresql") ? "'\\x0" + one + "'" : "x'0" + one + "'";
            case JSON -> "'" + one + "'";
            case OTHER -> other(type, one);
        };
    }

    private String other(DataType type, int one) {
        if (type.toString().endsWith("[]")) {
            return "'{" + one + "}'";
        }
        return switch (type.name()) {
            case "integer unsigned", "int unsigned", "bigint unsigned" -> String.valueOf(one);
            case "inet" -> "'10.0.0." + one + "'";
            case "interval" -> "'" + one + " days'";
            case "bit" -> "b'00" + one % 2 + "'";
            case "year" -> "202" + one;
            case "xml" -> "'<a/>'";
            default -> throw new IllegalArgumentException("no value is known of " + type);
        };
    }
}
