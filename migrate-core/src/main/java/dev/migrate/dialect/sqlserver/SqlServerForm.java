package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.ExpressionForm;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.NativeForm;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.TypeText;
import dev.migrate.model.DataType;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.Map;

/** What SQL Server treats as equal, by its manual. */
final class SqlServerForm extends NativeForm {

    private static final int MAX_REAL = 24;
    private static final Map<String, String> ALIASES = Map.of(
            "numeric", "decimal",
            "dec", "decimal",
            "integer", "int",
            "double precision", "float",
            "character", "char",
            "character varying", "varchar",
            "national character varying", "nvarchar",
            "national character", "nchar");

    SqlServerForm(SqlGrammar grammar) {
        super(
                grammar,
                new ExpressionForm(grammar.lexicalRules(), grammar.identifiers(), IdentifierCase.MIXED, '[', false));
    }

    @Override
    public ReferentialAction action(ReferentialAction action) {
        return (action == ReferentialAction.RESTRICT) ? ReferentialAction.NO_ACTION : action;
    }

    @Override
    protected DataType spelled(DataType nativeType) {
        DataType type = TypeText.withoutAlias(nativeType, ALIASES);
        int arguments = type.arguments().size();
        String first = (arguments == 0) ? "" : type.arguments().get(0);
        return switch (type.key()) {
            case "decimal" ->
                (arguments == 2) ? type : TypeText.withArguments(type, (arguments == 0) ? "18" : first, "0");
            case "char", "nchar", "binary", "varbinary", "varchar", "nvarchar" ->
                (arguments == 0) ? TypeText.withArguments(type, "1") : type;
            case "float" -> DataType.parse((arguments == 1 && Integer.parseInt(first) <= MAX_REAL) ? "real" : "float");
            case "datetime2", "datetimeoffset", "time" -> first.equals("7") ? TypeText.withArguments(type) : type;
            default -> type;
        };
    }

    /** A bit is its truth value. */
    @Override
    protected Value typed(Value value, DataType type) {
        if (type.key().equals("bit") && value instanceof Value.Numeric numeric) {
            return Value.bool(numeric.number().compareTo(BigDecimal.ZERO) != 0);
        }
        return super.typed(value, type);
    }
}
