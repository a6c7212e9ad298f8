package dev.migrate.dialect.oracle;

import dev.migrate.dialect.ExpressionForm;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.NativeForm;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.TypeText;
import dev.migrate.model.DataType;
import java.util.List;

/** What Oracle treats as equal, by its manual. */
final class OracleForm extends NativeForm {

    private static final long CACHE_SIZE = 20;

    OracleForm(SqlGrammar grammar, IdentifierCase folding) {
        super(grammar, new ExpressionForm(grammar, folding));
    }

    @Override
    protected long defaultCacheSize() {
        return CACHE_SIZE;
    }

    @Override
    protected DataType spelled(DataType type) {
        List<String> arguments = type.arguments();
        boolean none = arguments.isEmpty();
        return switch (type.key()) {
            case "number" ->
                (arguments.size() == 2
                                && !arguments.get(0).equals("*")
                                && arguments.get(1).equals("0"))
                        ? TypeText.withArguments(type, arguments.get(0))
                        : type;
            case "float" -> none ? TypeText.withArguments(type, "126") : type;
            case "char" -> none ? TypeText.withArguments(type, "1 char") : type;
            case "timestamp" -> none ? TypeText.withArguments(type, "6") : type;
            case "timestamp with time zone" -> none ? DataType.parse("timestamp(6) with time zone") : type;
            default -> type;
        };
    }
}
