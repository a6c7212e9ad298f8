package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.ConditionForm;
import dev.migrate.dialect.ExpressionForm;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.LiteralForm;
import dev.migrate.dialect.NativeForm;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.TypeFamily;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL treats as equal. */
final class PostgresqlForm extends NativeForm {

    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");
    private static final Pattern CAST = Pattern.compile("('(?:[^']|'')*')::(.+)", Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile("nextval\\('((?:[^']|'')*)'(?:::regclass)?\\)");
    private static final Pattern NAME =
            Pattern.compile("(?:(\"(?:[^\"]|\"\")+\"|[\\w$]+)\\.)?(\"(?:[^\"]|\"\")+\"|[\\w$]+)");
    private static final Pattern BITS = Pattern.compile("b('[01]*')");
    private static final Pattern SIGNED = Pattern.compile("([+-]) ?\\(?(\\d[\\d.]*)\\)?");
    private static final Set<String> NOW =
            Set.of("now()", "transaction_timestamp()", "current_timestamp(6)", "current_timestamp");
    private static final Set<String> TRUE = Set.of("t", "true", "y", "yes", "on", "1");
    private static final Set<String> FALSE = Set.of("f", "false", "n", "no", "off", "0");

    PostgresqlForm(SqlGrammar grammar) {
        super(grammar, new ExpressionForm(grammar, IdentifierCase.LOWER));
    }

    @Override
    public boolean isSystemColumn(String name) {
        return SYSTEM_COLUMNS.contains(name);
    }

    @Override
    protected DataType spelled(DataType nativeType) {
        return PostgresqlTypeForm.of(nativeType);
    }

    @Override
    public String condition(String sql, Map<String, DataType> columns) {
        Map<String, DataType> types = new HashMap<>();
        columns.forEach((name, type) -> types.put(name, type(type)));
        String expression = expression(sql);
        return ConditionForm.of(expression, types, PostgresqlTypeForm::of)
                .orElseGet(() -> expressions().ofCondition(sql));
    }

    @Override
    protected Value computed(String expression, DataType type) {
        if (NOW.contains(expression)) {
            return Value.expression("current_timestamp");
        }
        Matcher next = NEXT.matcher(expression);
        if (next.matches()) {
            Matcher name = NAME.matcher(next.group(1).replace("''", "'"));
            return name.matches()
                    ? new Value.NextValue(new QualifiedName(stored(name.group(1)), required(name.group(2))))
                    : Value.expression(expression);
        }
        Matcher bits = BITS.matcher(expression);
        if (bits.matches()) {
            return Value.expression(bits.group(1) + "::\"bit\"");
        }
        Matcher signed = SIGNED.matcher(expression);
        Optional<Value> number = signed.matches()
                ? LiteralForm.number(signed.group(1) + signed.group(2)).map(Value::number)
                : Optional.empty();
        return number.orElseGet(() -> cast(expression, type));
    }

    /** A cast that says no more than the column's type does makes no difference. */
    private Value cast(String expression, DataType type) {
        Matcher cast = CAST.matcher(expression);
        if (!cast.matches()) {
            return "{}".equals(emptyArray(expression, type)) ? Value.text("{}") : Value.expression(expression);
        }
        String word = cast.group(2).strip();
        if (word.contains("(") || word.contains("::")) {
            return Value.expression(expression);
        }
        DataType target = PostgresqlTypeForm.of(DataType.parse(word));
        TypeFamily family = TypeFamily.of(type);
        boolean same = word.matches("[a-z ]+(\\[])?|\"bit\"")
                && isUnbounded(word)
                && target.key().equals(type.key());
        boolean texts = family == TypeFamily.TEXT && isUnbounded(word) && TypeFamily.of(target) == TypeFamily.TEXT;
        boolean numbers = family == TypeFamily.NUMBER
                && TypeFamily.of(target) == TypeFamily.NUMBER
                && isExact(target, literals().text(cast.group(1)).orElse(""));
        return (same || texts || numbers)
                ? literals().text(cast.group(1)).<Value>map(Value::text).orElseGet(() -> Value.expression(expression))
                : Value.expression(expression);
    }

    /** Both cut a text without a length to one character. */
    private static boolean isUnbounded(String word) {
        return !word.equals("char") && !word.equals("character") && !word.equals("bit") && !word.equals("nchar");
    }

    /** Whether the number is the same after a conversion to the type. */
    private static boolean isExact(DataType target, String number) {
        return switch (target.key()) {
            case "numeric" -> true;
            case "real", "double precision" -> number.matches("-?\\d{1,6}");
            default -> number.matches("-?\\d+");
        };
    }

    private static @Nullable String emptyArray(String expression, DataType type) {
        String element = type.toString().replaceFirst("\\[]$", "");
        return type.toString().endsWith("[]") && expression.equals("array[]::" + element + "[]") ? "{}" : null;
    }

    @Override
    protected Value typed(Value value, DataType type) {
        TypeFamily family = TypeFamily.of(type);
        if (family == TypeFamily.BOOLEAN && value instanceof Value.Text text) {
            String word = text.text().strip().toLowerCase(Locale.ROOT);
            return TRUE.contains(word) ? Value.bool(true) : FALSE.contains(word) ? Value.bool(false) : value;
        }
        if (family == TypeFamily.TEXT && value instanceof Value.Bool bool) {
            return Value.text(String.valueOf(bool.value()));
        }
        return super.typed(value, type);
    }

    private static @Nullable String stored(@Nullable String name) {
        return (name == null) ? null : required(name);
    }

    private static String required(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }
}
