package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.ExpressionForm;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.NativeForm;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.TypeText;
import dev.migrate.model.DataType;
import java.util.Map;

/** What HSQLDB treats as equal. */
final class HsqldbForm extends NativeForm {

    private static final Map<String, String> ALIASES = Map.of(
            "dec", "numeric",
            "decimal", "numeric",
            "float", "double",
            "real", "double",
            "double precision", "double",
            "character", "char",
            "character varying", "varchar",
            "char varying", "varchar",
            "binary varying", "varbinary");

    HsqldbForm(SqlGrammar grammar, IdentifierCase folding) {
        super(grammar, new ExpressionForm(grammar, folding));
    }

    /** All its floating numbers have 64 bits. */
    @Override
    protected DataType spelled(DataType nativeType) {
        DataType type = TypeText.withoutAlias(nativeType, ALIASES);
        String first = type.arguments().isEmpty() ? "" : type.arguments().get(0);
        return switch (type.key()) {
            case "double" -> TypeText.withArguments(type);
            case "char", "binary" -> first.isEmpty() ? TypeText.withArguments(type, "1") : type;
            case "numeric" ->
                (type.arguments().size() == 2 && type.arguments().get(1).equals("0"))
                        ? TypeText.withArguments(type, first)
                        : type;
            case "time", "time with time zone" -> first.equals("0") ? TypeText.withArguments(type) : type;
            case "timestamp", "timestamp with time zone" -> first.equals("6") ? TypeText.withArguments(type) : type;
            default -> type;
        };
    }
}
