package dev.migrate.dialect.h2;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.ConditionForm;
import dev.migrate.dialect.ExpressionForm;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.NativeForm;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.TypeFamily;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What H2 treats as equal. */
final class H2Form extends NativeForm {

    private static final long CACHE_SIZE = 32;
    private static final Pattern NEXT = Pattern.compile(
            "next value for (?:(\"(?:[^\"]|\"\")+\"|\\w+)\\.)?(\"(?:[^\"]|\"\")+\"|\\w+)", Pattern.CASE_INSENSITIVE);

    /** Two words for one function each. */
    private static final Map<String, String> FUNCTIONS = Map.of(
            "current_timestamp()", "current_timestamp",
            "current_timestamp(6)", "current_timestamp",
            "now()", "localtimestamp",
            "now(6)", "localtimestamp",
            "localtimestamp(6)", "localtimestamp",
            "current_date()", "current_date",
            "uuid()", "random_uuid()",
            "user", "current_user",
            "user()", "current_user");

    private static final Set<String> TRUE = Set.of("t", "true", "y", "yes", "1");
    private static final Set<String> FALSE = Set.of("f", "false", "n", "no", "0");

    private final IdentifierCase folding;
    private final CatalogNames names;

    H2Form(SqlGrammar grammar, IdentifierCase folding) {
        super(grammar, new ExpressionForm(grammar, folding));
        this.folding = folding;
        this.names = new CatalogNames(folding, H2ReservedWords.ALL);
    }

    @Override
    protected DataType spelled(DataType nativeType) {
        return H2TypeForm.of(nativeType);
    }

    /** H2 checks both at once, and keeps the one word for them. */
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
        Matcher next = NEXT.matcher(expression);
        if (next.matches()) {
            String schema = next.group(1);
            return new Value.NextValue(
                    new QualifiedName((schema == null) ? null : sequenceName(schema), sequenceName(next.group(2))));
        }
        String lowerCase = expression.toLowerCase(Locale.ROOT);
        @Nullable String function = FUNCTIONS.get(lowerCase);
        return Value.expression((function == null) ? expression : function);
    }

    @Override
    protected Value typed(Value value, DataType type) {
        TypeFamily family = TypeFamily.of(type);
        if (family == TypeFamily.BOOLEAN && value instanceof Value.Numeric numeric) {
            return Value.bool(numeric.number().compareTo(BigDecimal.ZERO) != 0);
        }
        if (family == TypeFamily.BOOLEAN && value instanceof Value.Text text) {
            String word = text.text().strip().toLowerCase(Locale.ROOT);
            return TRUE.contains(word) ? Value.bool(true) : FALSE.contains(word) ? Value.bool(false) : value;
        }
        return super.typed(value, type);
    }

    private String sequenceName(String written) {
        return written.startsWith("\"")
                ? names.written(written.substring(1, written.length() - 1).replace("\"\"", "\""))
                : names.written(folding.fold(written));
    }
}
