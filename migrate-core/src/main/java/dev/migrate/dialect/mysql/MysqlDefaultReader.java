package dev.migrate.dialect.mysql;

import dev.migrate.dialect.TemporalLiteral;
import dev.migrate.model.DataType;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the literals among the defaults that the catalogue shows. */
final class MysqlDefaultReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern NOW =
            Pattern.compile("(current_timestamp|now)(\\((\\d?)\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|''|\\\\.)*)'", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("''|\\\\(.)", Pattern.DOTALL);
    private static final Pattern BYTES =
            Pattern.compile("convert\\(x'((?:[0-9a-f]{2})+)' using utf8mb4\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC_TYPE =
            Pattern.compile("(tinyint|smallint|mediumint|integer|bigint|numeric|float|double|year)\\b.*");

    private final MysqlFlavor flavor;

    MysqlDefaultReader(MysqlFlavor flavor) {
        this.flavor = flavor;
    }

    /** Returns the value, or {@code null} for none; {@code expression} says whether MySQL computes it. */
    @Nullable
    Value read(@Nullable String shown, DataType type, boolean expression) {
        if (shown == null || (flavor.mariadb() && shown.equals("NULL"))) {
            return null;
        }
        if (NOW.matcher(shown).matches()) {
            return Value.expression("CURRENT_TIMESTAMP");
        }
        if (type.key().equals("boolean") && (shown.equals("0") || shown.equals("1"))) {
            return Value.bool(shown.equals("1"));
        }
        if (!flavor.mariadb()) {
            return expression ? computed(shown, type) : literal(shown, type);
        }
        Matcher quoted = QUOTED.matcher(shown);
        if (quoted.matches()) {
            return literal(ESCAPED.matcher(quoted.group(1)).replaceAll(MysqlDefaultReader::unescaped), type);
        }
        Matcher bytes = BYTES.matcher(shown);
        if (bytes.matches()) {
            return Value.text(new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.UTF_8));
        }
        return NUMBER.matcher(shown).matches() ? Value.number(new BigDecimal(shown)) : Value.expression(shown);
    }

    private static Value computed(String shown, DataType type) {
        return MysqlExpression.text(shown)
                .map((text) -> literal(text, type))
                .orElseGet(() -> Value.expression(MysqlExpression.read(shown)));
    }

    private static Value literal(String text, DataType type) {
        String key = type.key();
        if (NUMERIC_TYPE.matcher(key).matches() && NUMBER.matcher(text).matches()) {
            return Value.number(new BigDecimal(text));
        }
        if (key.equals("bit")) {
            return Value.expression(text);
        }
        Optional<Value> temporal = switch (key.split(" ", 2)[0]) {
            case "date" -> TemporalLiteral.read(TemporalKind.DATE, text);
            case "time" -> TemporalLiteral.read(TemporalKind.TIME, text);
            case "timestamp" -> TemporalLiteral.read(TemporalKind.TIMESTAMP, text);
            default -> Optional.empty();
        };
        return temporal.orElseGet(() -> Value.text(text));
    }

    /** Returns the text of a string that the server printed in its quotes. */
    static String unquoted(String shown) {
        return ESCAPED.matcher(shown.substring(1, shown.length() - 1)).replaceAll(MysqlDefaultReader::unescaped);
    }

    private static String unescaped(MatchResult escape) {
        if (escape.group(1) == null) {
            return "'";
        }
        String character = switch (escape.group(1).toLowerCase(Locale.ROOT)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "0" -> "\0";
            default -> escape.group(1);
        };
        return Matcher.quoteReplacement(character);
    }
}
