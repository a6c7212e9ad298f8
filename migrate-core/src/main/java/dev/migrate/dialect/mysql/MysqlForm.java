package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ConditionForm;
import dev.migrate.dialect.ExpressionForm;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.NativeForm;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.TypeFamily;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What MariaDB and MySQL treat as equal. */
final class MysqlForm extends NativeForm {

    private static final long CACHE_SIZE = 1000;
    private static final String TIME = "(?:current_timestamp|now|localtimestamp|localtime)(?:\\(\\d?\\))?";
    private static final Pattern NOW = Pattern.compile(TIME + "( ?on update " + TIME + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT =
            Pattern.compile("(?:nextval\\(|next value for )(?:(\\w+|`[^`]+`)\\.)?(\\w+|`[^`]+`)\\)?");
    private static final Pattern BIT = Pattern.compile("b'0*([01])'");

    private static final Map<String, String> FUNCTIONS = Map.of(
            "current_date", "curdate()",
            "current_date()", "curdate()",
            "current_time", "curtime()",
            "current_time()", "curtime()",
            "current_user", "current_user()");

    MysqlForm(SqlGrammar grammar) {
        super(
                grammar,
                new ExpressionForm(grammar.lexicalRules(), grammar.identifiers(), IdentifierCase.MIXED, '`', true));
    }

    /** Columns, constraints and indexes have no case. */
    @Override
    public String name(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    protected DataType spelled(DataType nativeType) {
        return MysqlTypeForm.of(nativeType);
    }

    /** Counting begins where the table does, which the catalogue doesn't tell, and a row may always give its own number. */
    @Override
    public Identity identity(Identity identity) {
        return new Identity(false, 1L, 1L);
    }

    @Override
    public ReferentialAction action(ReferentialAction action) {
        return (action == ReferentialAction.RESTRICT) ? ReferentialAction.NO_ACTION : action;
    }

    @Override
    protected long defaultCacheSize() {
        return CACHE_SIZE;
    }

    @Override
    public String condition(String sql, Map<String, DataType> columns) {
        return ConditionForm.of(expression(sql)).orElseGet(() -> expressions().ofCondition(sql));
    }

    @Override
    protected Value computed(String expression, DataType type) {
        String lowerCase = expression.toLowerCase(Locale.ROOT);
        Matcher now = NOW.matcher(lowerCase);
        if (now.matches()) {
            return Value.expression(
                    "current_timestamp" + ((now.group(1) == null) ? "" : " on update current_timestamp"));
        }
        Matcher next = NEXT.matcher(expression);
        if (next.matches()) {
            String schema = next.group(1);
            return new Value.NextValue(
                    new QualifiedName((schema == null) ? null : unquoted(schema), unquoted(next.group(2))));
        }
        Matcher bit = BIT.matcher(lowerCase);
        boolean number = bit.matches() && TypeFamily.of(type) == TypeFamily.BOOLEAN;
        return number
                ? Value.number(Long.parseLong(bit.group(1)))
                : Value.expression(FUNCTIONS.getOrDefault(lowerCase, expression));
    }

    @Override
    protected Value typed(Value value, DataType type) {
        TypeFamily family = TypeFamily.of(type);
        if (family == TypeFamily.BOOLEAN) {
            return truth(value);
        }
        if (type.key().equals("bit") && digit(value).isPresent()) {
            return Value.expression("b'" + digit(value).get() + "'");
        }
        if (value instanceof Value.Bool bool && (family == TypeFamily.NUMBER || family == TypeFamily.TEXT)) {
            return super.typed(Value.number(bool.value() ? 1 : 0), type);
        }
        boolean zoned = type.key().equals("timestamp with time zone");
        return zoned ? literals().typed(value, TypeFamily.TIMESTAMP) : super.typed(value, type);
    }

    private static Value truth(Value value) {
        if (value instanceof Value.Text text) {
            return switch (text.text()) {
                case "0" -> Value.bool(false);
                case "1" -> Value.bool(true);
                default -> value;
            };
        }
        return digit(value).<Value>map((digit) -> Value.bool(digit == 1)).orElse(value);
    }

    private static Optional<Integer> digit(Value value) {
        if (value instanceof Value.Bool bool) {
            return Optional.of(bool.value() ? 1 : 0);
        }
        if (value instanceof Value.Numeric numeric) {
            boolean zero = numeric.number().compareTo(BigDecimal.ZERO) == 0;
            boolean one = numeric.number().compareTo(BigDecimal.ONE) == 0;
            return (zero || one) ? Optional.of(one ? 1 : 0) : Optional.empty();
        }
        return Optional.empty();
    }

    private static String unquoted(String name) {
        return name.startsWith("`") ? name.substring(1, name.length() - 1) : name;
    }
}
