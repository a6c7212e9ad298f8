package dev.migrate.changelog.liquibase;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which change sets somebody has chosen to run by their contexts and labels. Without a choice all run, but for those of a
 * context that begins with {@code @}.
 */
public final class Selection {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\\(|\\)|,|!|[^\\s(),!]+)");

    private final Set<String> contexts;
    private final String labelFilter;

    /**
     * Creates a choice.
     *
     * @param contexts the contexts in which the change sets run; none for any
     * @param labelFilter an expression over labels, for example {@code billing and !beta}; empty for any
     */
    public Selection(List<String> contexts, String labelFilter) {
        this.contexts = new TreeSet<>();
        contexts.forEach((context) -> this.contexts.add(context.strip().toLowerCase(Locale.ROOT)));
        this.labelFilter = labelFilter.strip();
    }

    /** Returns the choice of everything. */
    public static Selection all() {
        return new Selection(List.of(), "");
    }

    /** Whether a change set with this expression over contexts runs. */
    boolean hasContext(@Nullable String expression, SourceLocation place) {
        if (expression == null || expression.isBlank()) {
            return true;
        }
        Predicate<String> isGiven = (name) -> name.startsWith("@")
                ? contexts.contains(name) || contexts.contains(name.substring(1))
                : contexts.isEmpty() || contexts.contains(name);
        if (contexts.isEmpty() && !expression.contains("@")) {
            return true;
        }
        return new Expression(expression, isGiven, place).evaluate();
    }

    /** Whether a change set with these labels runs. */
    boolean hasLabels(@Nullable String labels, SourceLocation place) {
        if (labelFilter.isEmpty() || labels == null || labels.isBlank()) {
            return true;
        }
        Set<String> own = new TreeSet<>();
        Arrays.stream(labels.split(",", -1))
                .forEach((label) -> own.add(label.strip().toLowerCase(Locale.ROOT)));
        return new Expression(labelFilter, own::contains, place).evaluate();
    }

    /** Evaluates {@code a and !(b or c), d}: a comma is an "or" that binds least. */
    private static final class Expression {

        private final String text;
        private final List<String> tokens = new ArrayList<>();
        private final Predicate<String> isTrue;
        private final SourceLocation place;
        private int next;

        Expression(String text, Predicate<String> isTrue, SourceLocation place) {
            this.text = text;
            this.isTrue = isTrue;
            this.place = place;
            Matcher matcher = TOKEN.matcher(text);
            while (matcher.find()) {
                tokens.add(matcher.group(1).toLowerCase(Locale.ROOT));
            }
        }

        boolean evaluate() {
            boolean result = alternatives();
            if (next < tokens.size()) {
                throw malformed();
            }
            return result;
        }

        private boolean alternatives() {
            boolean result = conjunction();
            while (take("or") || take(",")) {
                result |= conjunction();
            }
            return result;
        }

        private boolean conjunction() {
            boolean result = single();
            while (take("and")) {
                result &= single();
            }
            return result;
        }

        private boolean single() {
            if (take("!") || take("not")) {
                return !single();
            }
            if (take("(")) {
                boolean result = alternatives();
                if (!take(")")) {
                    throw malformed();
                }
                return result;
            }
            if (next >= tokens.size() || List.of(")", ",", "and", "or").contains(tokens.get(next))) {
                throw malformed();
            }
            return isTrue.test(tokens.get(next++));
        }

        private boolean take(String token) {
            if (next < tokens.size() && tokens.get(next).equals(token)) {
                next++;
                return true;
            }
            return false;
        }

        private MigrateException malformed() {
            return new MigrateException(
                    "The expression '" + text + "' can't be understood.",
                    place,
                    "Write names with 'and', 'or', '!' and parentheses between them.");
        }
    }
}
