package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.TemporalLiteral;
import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.dialect.script.SqlScanner;
import dev.migrate.dialect.script.SqlToken;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the literals among the defaults that SQL Server prints, each in one or two pairs of parentheses. */
final class SqlServerDefaultReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("N?'((?:[^']|'')*)'", Pattern.DOTALL);
    private static final Pattern CONVERTED =
            Pattern.compile("CONVERT\\(\\[(date|time|datetime2)](?:\\(\\d\\))?,N?'([^']*)'\\)");
    private static final LexicalRules RULES = LexicalRules.with(LexicalFeature.BRACKET_IDENTIFIERS);

    private SqlServerDefaultReader() {}

    /** Returns the value, or {@code null} for a default that is the SQL null, which is none. */
    static @Nullable Value read(String definition, boolean bit) {
        String expression = withoutOuterParentheses(definition);
        if (expression.equalsIgnoreCase("NULL")) {
            return null;
        }
        if (bit && (expression.equals("1") || expression.equals("0"))) {
            return Value.bool(expression.equals("1"));
        }
        if (NUMBER.matcher(expression).matches()) {
            return Value.number(new BigDecimal(expression));
        }
        Matcher quoted = QUOTED.matcher(expression);
        if (quoted.matches()) {
            return Value.text(quoted.group(1).replace("''", "'"));
        }
        Matcher converted = CONVERTED.matcher(expression);
        if (converted.matches()) {
            return TemporalLiteral.read(kind(converted.group(1)), converted.group(2))
                    .orElseGet(() -> Value.expression(expression));
        }
        return Value.expression(expression);
    }

    /** Returns the expression without the parentheses that are around all of it. */
    static String withoutOuterParentheses(String expression) {
        String text = expression;
        while (text.startsWith("(") && closing(text) == text.length() - 1) {
            text = text.substring(1, text.length() - 1);
        }
        return text;
    }

    private static TemporalKind kind(String type) {
        return switch (type) {
            case "date" -> TemporalKind.DATE;
            case "time" -> TemporalKind.TIME;
            default -> TemporalKind.TIMESTAMP;
        };
    }

    /** Returns where the parenthesis closes that the text begins with. */
    private static int closing(String text) {
        List<SqlToken> tokens = SqlScanner.tokens(text, RULES, SourceLocation.of("catalogue"));
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.text().equals("(") ? 1 : token.text().equals(")") ? -1 : 0;
            if (depth == 0) {
                return token.start();
            }
        }
        return -1;
    }
}
