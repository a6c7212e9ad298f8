package dev.migrate.dialect;

import dev.migrate.model.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition over columns and literals, as a database keeps it or as a person writes it: both have one form here, so that a
 * check such as {@code state in ('A', 'B')} needs no question.
 *
 * <p>The order of what must hold together doesn't matter, nor that of listed values, and {@code between} is two comparisons.
 * Where the database adds casts, only plain columns of text and whole or decimal numbers take part, with casts that change no
 * value. Anything else makes the whole condition unreadable. For one thread.
 */
public final class ConditionForm {

    private static final Pattern TOKEN = Pattern.compile("\\s*('(?:[^'\\\\]|'')*'|\"(?:[^\"]|\"\")+\"|[a-z_][a-z0-9_$]*"
            + "|\\d+(?:\\.\\d+)?(?![\\w.])|::|<>|!=|<=|>=|[-+=<>()\\[\\],])");
    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final Pattern WORD = Pattern.compile(
            "not|and|or|in|is|null|between|any|all|array|case|interval|binary|true|false|unknown|date|time|timestamp");
    private static final List<String> NUMBERS = List.of("smallint", "integer", "bigint", "numeric");
    private static final Set<String> TEXTS = Set.of("text", "varchar");

    /** What may be compared without a conversion that matters; a column where there are no casts is of any kind. */
    private enum Kind {
        TEXT,
        NUMBER,
        ANY
    }

    private record Operand(String text, Kind kind, boolean column, int width) {}

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, DataType> columns;
    private final @Nullable UnaryOperator<DataType> types;
    private final Map<String, Set<String>> joined = new HashMap<>();
    private int next;

    private ConditionForm(Map<String, DataType> columns, @Nullable UnaryOperator<DataType> types) {
        this.columns = columns;
        this.types = types;
    }

    /**
     * Returns the form of a condition, or nothing if it has more to it.
     *
     * @param sql in the form that all expressions have
     * @param columns the types of the table's columns, in the form of types
     * @param types brings a type in a cast to that form
     */
    public static Optional<String> of(String sql, Map<String, DataType> columns, UnaryOperator<DataType> types) {
        return new ConditionForm(columns, types).read(sql);
    }

    /** Does the same for a database that keeps conditions without casts, whatever its columns. */
    public static Optional<String> of(String sql) {
        return new ConditionForm(Map.of(), null).read(sql);
    }

    private Optional<String> read(String sql) {
        Matcher token = TOKEN.matcher(sql);
        int end = 0;
        while (token.lookingAt()) {
            tokens.add(token.group(1));
            end = token.end();
            token.region(end, sql.length());
        }
        @Nullable String form = (end == sql.length()) ? alternatives() : null;
        return (form == null || next < tokens.size()) ? Optional.empty() : Optional.of(form);
    }

    private @Nullable String alternatives() {
        List<String> parts = new ArrayList<>();
        do {
            String part = all();
            if (part == null) {
                return null;
            }
            parts.add(part);
        } while (take("or"));
        return joined(parts, " or ");
    }

    private @Nullable String all() {
        List<String> parts = new ArrayList<>();
        do {
            String part = negatable();
            if (part == null) {
                return null;
            }
            parts.add(part);
        } while (take("and"));
        return joined(parts, " and ");
    }

    /** Neither word minds the order, nor what is joined first. */
    private String joined(List<String> parts, String word) {
        Set<String> all = new TreeSet<>();
        parts.forEach((part) -> all.addAll(joined.getOrDefault(word + part, Set.of(part))));
        String text = (all.size() == 1) ? all.iterator().next() : "(" + String.join(word, all) + ")";
        joined.put(word + text, all);
        return text;
    }

    private @Nullable String negatable() {
        if (take("not")) {
            String inner = negatable();
            return (inner == null) ? null : "not " + inner;
        }
        int start = next;
        String plain = comparison();
        if (plain != null) {
            return plain;
        }
        next = start;
        String inner = take("(") ? alternatives() : null;
        return (inner != null && take(")")) ? inner : null;
    }

    private @Nullable String comparison() {
        Operand left = operand();
        if (left == null || !left.column()) {
            return null;
        }
        if (take("is")) {
            String not = take("not") ? " not" : "";
            return take("null") ? left.text() + " is" + not + " null" : null;
        }
        boolean not = take("not");
        if (take("between")) {
            return between(left, not);
        }
        if (take("in")) {
            return take("(") ? listed(left, not, ")") : null;
        }
        String operator = (next < tokens.size()) ? tokens.get(next) : "";
        if (not || !COMPARISONS.contains(operator)) {
            return null;
        }
        next++;
        if (operator.equals("=") && take("any")) {
            return array(left, false);
        }
        boolean unequal = operator.equals("<>") || operator.equals("!=");
        if (unequal && take("all")) {
            return array(left, true);
        }
        Operand right = operand();
        return fits(left, right) && right != null
                ? left.text() + " " + (unequal ? "<>" : operator) + " " + right.text()
                : null;
    }

    private @Nullable String between(Operand left, boolean not) {
        Operand from = operand();
        Operand to = (fits(left, from) && take("and")) ? operand() : null;
        if (from == null || to == null || !fits(left, to)) {
            return null;
        }
        String lower = left.text() + (not ? " < " : " >= ") + from.text();
        String upper = left.text() + (not ? " > " : " <= ") + to.text();
        return joined(List.of(lower, upper), not ? " or " : " and ");
    }

    /** The array, which may be cast as a whole, in one or two pairs of parentheses. */
    private @Nullable String array(Operand left, boolean not) {
        if (!take("(")) {
            return null;
        }
        boolean inner = take("(");
        if (!take("array") || !take("[")) {
            return null;
        }
        String form = listed(left, not, "]");
        if (form == null || (inner && !take(")"))) {
            return null;
        }
        if (take("::")) {
            String type = typeName();
            boolean texts = left.kind() == Kind.TEXT && TEXTS.contains(type);
            if (!texts || !take("[") || !take("]")) {
                return null;
            }
        }
        return take(")") ? form : null;
    }

    private @Nullable String listed(Operand left, boolean not, String close) {
        Set<String> values = new TreeSet<>();
        do {
            Operand value = operand();
            if (value == null || value.column() || !fits(left, value)) {
                return null;
            }
            values.add(value.text());
        } while (take(","));
        if (!take(close)) {
            return null;
        }
        return (values.size() == 1)
                ? left.text() + (not ? " <> " : " = ") + values.iterator().next()
                : left.text() + (not ? " not in (" : " in (") + String.join(", ", values) + ")";
    }

    private static boolean fits(Operand left, @Nullable Operand right) {
        return right != null && (left.kind() == right.kind() || left.kind() == Kind.ANY || right.kind() == Kind.ANY);
    }

    private @Nullable Operand operand() {
        Operand operand = bare();
        while (operand != null && take("::")) {
            operand = cast(operand, typeName());
        }
        return operand;
    }

    private @Nullable Operand bare() {
        if (next >= tokens.size()) {
            return null;
        }
        if (take("(")) {
            Operand inner = operand();
            return take(")") ? inner : null;
        }
        String token = tokens.get(next++);
        if (token.startsWith("'")) {
            return new Operand(token, Kind.TEXT, false, 0);
        }
        if (token.equals("-") || token.equals("+")) {
            Operand number =
                    (next < tokens.size() && Character.isDigit(tokens.get(next).charAt(0))) ? bare() : null;
            return (number == null)
                    ? null
                    : new Operand((token.equals("-") ? "-" : "") + number.text(), Kind.NUMBER, false, number.width());
        }
        if (Character.isDigit(token.charAt(0))) {
            return new Operand(token, Kind.NUMBER, false, 0);
        }
        return column(token);
    }

    private @Nullable Operand column(String token) {
        String name =
                token.startsWith("\"") ? token.substring(1, token.length() - 1).replace("\"\"", "\"") : token;
        if (types == null) {
            return WORD.matcher(token).matches() ? null : new Operand(token, Kind.ANY, true, 0);
        }
        DataType type = columns.get(name);
        if (type == null || !type.suffix().isEmpty()) {
            return null;
        }
        @Nullable
        Kind kind = TEXTS.contains(type.key()) ? Kind.TEXT : NUMBERS.contains(type.key()) ? Kind.NUMBER : null;
        return (kind == null) ? null : new Operand(token, kind, true, NUMBERS.indexOf(type.key()));
    }

    private static @Nullable Operand cast(Operand operand, String type) {
        if (TEXTS.contains(type)) {
            return (operand.kind() == Kind.TEXT) ? operand : null;
        }
        int width = NUMBERS.indexOf(type);
        if (width < 0) {
            return null;
        }
        if (operand.column()) {
            boolean widens = operand.kind() == Kind.NUMBER && width >= operand.width();
            return widens ? new Operand(operand.text(), Kind.NUMBER, true, width) : null;
        }
        String number = operand.text().replace("'", "");
        boolean exact = number.matches(type.equals("numeric") ? "-?\\d+(\\.\\d+)?" : "-?\\d+");
        return exact ? new Operand(number, Kind.NUMBER, false, width) : null;
    }

    /** Returns a type without arguments in the form of types, or a word that is none. */
    private String typeName() {
        if (next >= tokens.size() || !Character.isLetter(tokens.get(next).charAt(0))) {
            return "";
        }
        String word = tokens.get(next++);
        String name = (word.equals("character") && take("varying")) ? "varchar" : word;
        return (types == null) ? "" : types.apply(DataType.parse(name)).key();
    }

    private boolean take(String token) {
        boolean found = next < tokens.size() && tokens.get(next).equals(token);
        next += found ? 1 : 0;
        return found;
    }
}
