package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.TypeMapper;
import dev.migrate.model.DataType;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes defaults: an expression needs parentheses, and the current time the precision of its column. */
final class MysqlDefault {

    private static final Pattern NOW = Pattern.compile(
            "(current_timestamp|now|localtime|localtimestamp)\\s*(\\(\\s*\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile(
            "(\\(.*\\)|[-+]?[0-9.]+|null|true|false|'[^'\\\\]*'|(current_timestamp|now|localtime|localtimestamp)\\b.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TIME =
            Pattern.compile("(current_timestamp|now|localtime|localtimestamp)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL =
            Pattern.compile("[-+]?[0-9.]+|null|true|false|'[^'\\\\]*'", Pattern.CASE_INSENSITIVE);

    /** What MySQL takes before a date or time everywhere but in a default. */
    private static final Pattern KIND = Pattern.compile("^(date|time|timestamp) '");

    private static final Set<String> LARGE = Set.of("clob", "longvarchar", "blob", "json", "jsonb", "xml");

    private final ChangeWriter out;
    private final MysqlFlavor flavor;

    MysqlDefault(ChangeWriter out, MysqlFlavor flavor) {
        this.out = out;
        this.flavor = flavor;
    }

    /**
     * Returns the default as it stands in a column's definition.
     *
     * <p>MySQL keeps the default of a large text as an expression with backslashes, and misreads it itself in a session
     * without them; so what would get one is written byte by byte.
     */
    String inDefinition(Value value, @Nullable DataType type) {
        if (value instanceof Value.Expression expression) {
            String sql = expression.sql().strip();
            if (type != null && NOW.matcher(sql).matches()) {
                return now(type);
            }
            return PLAIN.matcher(sql).matches() ? sql : "(" + sql + ")";
        }
        if (value instanceof Value.NextValue && !flavor.mariadb()) {
            throw out.refuse(
                    "MySQL has no sequences.",
                    "Use a column with 'autoIncrement', or keep the change to other databases with 'dbms'.");
        }
        String literal = out.literal(value, type);
        if (value instanceof Value.Temporal && !flavor.mariadb()) {
            literal = KIND.matcher(literal).replaceFirst("'");
        }
        boolean computed = value instanceof Value.NextValue || literal.startsWith("convert");
        boolean large = !flavor.mariadb() && value instanceof Value.Text && isLarge(type);
        if (large && needsBytes(((Value.Text) value).text())) {
            literal = MysqlLiterals.bytes(((Value.Text) value).text());
        }
        return (computed || large) ? "(" + literal + ")" : literal;
    }

    /**
     * Whether this may come where the current time is the default now, and is something else.
     */
    static boolean mayReplaceTime(Value value, @Nullable String nativeType) {
        if (value instanceof Value.Expression expression) {
            boolean now = TIME.matcher(expression.sql().strip()).lookingAt();
            return nativeType != null && MysqlColumnClause.holdsTime(nativeType) && !now;
        }
        return (nativeType == null)
                ? value instanceof Value.Temporal temporal && temporal.kind() == TemporalKind.TIMESTAMP
                : MysqlColumnClause.holdsTime(nativeType);
    }

    /** Returns the default as it stands after SET DEFAULT, where MySQL takes no expression without parentheses. */
    String inAlteration(Value value, @Nullable DataType type) {
        String sql = inDefinition(value, type);
        boolean bare = value instanceof Value.Expression
                && !sql.startsWith("(")
                && !LITERAL.matcher(sql).matches();
        return (bare && !flavor.mariadb()) ? "(" + sql + ")" : sql;
    }

    private static String now(DataType type) {
        return "current_timestamp"
                + (type.arguments().isEmpty() ? "" : "(" + type.arguments().get(0) + ")");
    }

    private static boolean needsBytes(String text) {
        return text.chars().anyMatch((character) -> character < ' ' || character == '\'');
    }

    private static boolean isLarge(@Nullable DataType type) {
        String portable = (type == null) ? null : TypeMapper.portableName(type);
        return portable != null && LARGE.contains(portable);
    }
}
