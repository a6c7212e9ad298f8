package dev.migrate.dialect;

import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.dialect.script.SqlScanner;
import dev.migrate.dialect.script.SqlToken;
import dev.migrate.dialect.script.SqlToken.Kind;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Expressions without what doesn't matter: blanks, comments, outer parentheses, the case of words, and quotes around names that
 * need none.
 *
 * <p>Nothing that could change a meaning is touched, so casts and inner parentheses stay. Immutable.
 *
 * @param rules how the database takes SQL apart
 * @param identifiers which names need quotes
 * @param folding what the database makes of identifiers without quotes
 * @param quote the quote around identifiers
 * @param caseless whether words in lower and upper case are the same
 */
public record ExpressionForm(
        LexicalRules rules, Identifiers identifiers, IdentifierCase folding, char quote, boolean caseless) {

    private static final SourceLocation PLACE = SourceLocation.of("expression");

    /** Creates the form for identifiers between double quotes. */
    public ExpressionForm(SqlGrammar grammar, IdentifierCase folding) {
        this(grammar.lexicalRules(), grammar.identifiers(), folding, '"', folding != IdentifierCase.MIXED);
    }

    /** Returns the form, or the text as written if it can't be taken apart. */
    public String of(String sql) {
        try {
            return join(withoutOuterParentheses(significant(sql)));
        } catch (MigrateException ex) {
            // A quote that is never closed: the text is no expression, and equal to nothing but itself.
            return sql.strip();
        }
    }

    /**
     * Returns the form of a condition, in which the order of what must hold together doesn't matter: both {@code a and b} and
     * {@code (b) and (a)} are the same.
     */
    public String ofCondition(String sql) {
        try {
            List<List<Part>> operands = operands(withoutOuterParentheses(significant(sql)));
            return (operands.size() == 1)
                    ? join(operands.get(0))
                    : operands.stream()
                            .map((operand) -> "(" + join(withoutOuterParentheses(operand)) + ")")
                            .sorted()
                            .collect(Collectors.joining(" and "));
        } catch (MigrateException ex) {
            // As above.
            return sql.strip();
        }
    }

    /** Divides at each {@code and} outside of parentheses; where something binds more weakly, all is one operand. */
    private static List<List<Part>> operands(List<Part> parts) {
        List<List<Part>> operands = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean between = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            depth += part.is("(") ? 1 : part.is(")") ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (part.isWord("or") || part.isWord("xor") || part.isWord("case") || part.is("|") || part.is("||")) {
                return List.of(parts);
            }
            if (part.isWord("and") && !between) {
                operands.add(parts.subList(start, i));
                start = i + 1;
            }
            between = part.isWord("between") || (between && !part.isWord("and"));
        }
        operands.add(parts.subList(start, parts.size()));
        return operands.stream().anyMatch(List::isEmpty) ? List.of(parts) : operands;
    }

    /** Whether a backslash in a string may change what the next character means. */
    boolean escapesBackslashes() {
        return rules.features().contains(LexicalFeature.BACKSLASH_ESCAPES);
    }

    /** A token, and whether a blank or comment stands before it. */
    private record Part(SqlToken token, boolean apart) {

        boolean is(String symbol) {
            return token.text().equals(symbol);
        }

        boolean isWord(String word) {
            return token.isWord(word);
        }

        boolean isSymbol() {
            return token.kind() == Kind.SYMBOL;
        }

        boolean isBracket() {
            return is("(") || is(")") || is(",");
        }
    }

    private List<Part> significant(String sql) {
        List<Part> parts = new ArrayList<>();
        boolean apart = false;
        for (SqlToken token : SqlScanner.tokens(sql, rules, PLACE)) {
            if (token.significant()) {
                parts.add(new Part(token, apart));
            }
            apart = !token.significant();
        }
        return parts;
    }

    private static List<Part> withoutOuterParentheses(List<Part> parts) {
        List<Part> inner = parts;
        while (inner.size() > 2 && inner.get(0).is("(") && closing(inner) == inner.size() - 1) {
            inner = inner.subList(1, inner.size() - 1);
        }
        return inner;
    }

    private static int closing(List<Part> parts) {
        int depth = 0;
        for (int i = 0; i < parts.size(); i++) {
            depth += parts.get(i).is("(") ? 1 : parts.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A blank stays between two words, and between two marks, which together could be another operator. */
    private String join(List<Part> parts) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part before = (i == 0) ? part : parts.get(i - 1);
            boolean alike = part.isSymbol() == before.isSymbol();
            if (i > 0 && part.apart() && alike && !part.isBracket() && !before.isBracket()) {
                sql.append(' ');
            }
            sql.append(text(part, before));
        }
        return sql.toString();
    }

    private String text(Part part, Part before) {
        String text = part.token().text();
        if (part.token().kind() == Kind.WORD) {
            return caseless ? lowerCase(text) : text;
        }
        boolean escaped = before.is("&") && !part.apart();
        return (part.token().kind() == Kind.QUOTED && text.charAt(0) == quote && !escaped) ? unquoted(text) : text;
    }

    /** The name as people write it, if without quotes it is the same one. */
    private String unquoted(String quoted) {
        String mark = String.valueOf(quote);
        String stored = quoted.substring(1, quoted.length() - 1).replace(mark + mark, mark);
        String written = caseless ? lowerCase(stored) : stored;
        boolean same = (caseless && folding == IdentifierCase.MIXED)
                || folding.fold(written).equals(stored);
        return same && identifiers.needsNoQuotes(written) ? written : quoted;
    }

    private static String lowerCase(String word) {
        boolean ascii = word.chars().allMatch((c) -> c < 0x80);
        return ascii ? word.toLowerCase(Locale.ROOT) : word;
    }
}
