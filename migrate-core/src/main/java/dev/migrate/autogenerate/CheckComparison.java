package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Compares checks by their expressions. For one comparison. */
final class CheckComparison {

    private final Spelling spelling;
    private final ScratchQuestions scratch;
    private final Findings findings;
    private final Map<TablePair, Map<String, String>> conditions = new HashMap<>();

    CheckComparison(Spelling spelling, ScratchQuestions scratch, Findings findings) {
        this.spelling = spelling;
        this.scratch = scratch;
        this.findings = findings;
    }

    /** Asks about every check that has no equal in memory, but could have one. */
    void ask(TablePair pair) {
        Matching<CheckConstraint, CheckConstraint> left = matched(pair, (wanted, actual) -> {});
        if (!left.actual().isEmpty()) {
            left.wanted().forEach((wanted) -> scratch.ask(pair, wanted));
        }
    }

    void compare(TablePair pair) {
        Set<String> found = new HashSet<>();
        Matching<CheckConstraint, CheckConstraint> left = matched(pair, (wanted, actual) -> {
            found.add(condition(actual.expression(), pair));
            names(pair, wanted, actual);
        });
        left.pair(
                (wanted) -> spelt(pair, wanted),
                (actual) -> condition(actual.expression(), pair),
                this::sameName,
                (wanted, actual) -> {
                    found.add(condition(actual.expression(), pair));
                    names(pair, wanted, actual);
                });
        left.ignoreActual(
                (actual) -> found.contains(condition(actual.expression(), pair)) || comesWithType(pair, actual));
        left.pair(
                (wanted) -> (wanted.name() == null) ? null : spelling.name(wanted.name()),
                (actual) -> (actual.name() == null) ? null : spelling.name(actual.name()),
                (wanted, actual) -> true,
                (wanted, actual) -> replace(pair, wanted, actual));
        left.pair(
                (wanted) -> isImplied(pair, wanted) ? onlyColumn(pair, wanted) : null,
                (actual) -> onlyColumn(pair, actual),
                (wanted, actual) -> true,
                (wanted, actual) -> replace(pair, wanted, actual));
        left.wanted().forEach((wanted) -> lacking(pair, wanted));
        left.actual().forEach((actual) -> {
            Difference difference = difference(pair, null, actual);
            findings.notStated(difference, subject(pair, actual), pair.intent().origin(), "Only the database has it.");
        });
    }

    private Matching<CheckConstraint, CheckConstraint> matched(
            TablePair pair, BiConsumer<CheckConstraint, CheckConstraint> found) {
        Matching<CheckConstraint, CheckConstraint> matching =
                new Matching<>(distinct(pair), pair.actual().checkConstraints());
        matching.pair(
                (wanted) -> condition(wanted.expression(), pair),
                (actual) -> condition(actual.expression(), pair),
                this::sameName,
                found);
        return matching;
    }

    /** Returns the checks without those that say the same again. */
    private List<CheckConstraint> distinct(TablePair pair) {
        Set<String> seen = new HashSet<>();
        List<CheckConstraint> distinct = new ArrayList<>();
        for (CheckConstraint check : pair.wanted().checkConstraints()) {
            if (seen.add(condition(check.expression(), pair))) {
                distinct.add(check);
            }
        }
        return distinct;
    }

    private @Nullable String spelt(TablePair pair, CheckConstraint wanted) {
        CheckConstraint answer = scratch.answer(pair, wanted);
        return (answer == null) ? null : condition(answer.expression(), pair);
    }

    /** MariaDB keeps JSON as text with a check. */
    private static boolean comesWithType(TablePair pair, CheckConstraint actual) {
        String expression = actual.expression().toLowerCase(Locale.ROOT).replaceAll("[`\"\\s]", "");
        return expression.startsWith("json_valid(")
                && pair.wanted().columns().stream()
                        .anyMatch((column) -> column.type().key().equals("json")
                                && expression.equals(
                                        "json_valid(" + column.name().toLowerCase(Locale.ROOT) + ")"));
    }

    private String condition(String sql, TablePair pair) {
        return conditions
                .computeIfAbsent(pair, (each) -> new HashMap<>())
                .computeIfAbsent(sql, (each) -> spelling.condition(each, pair));
    }

    private void names(TablePair pair, CheckConstraint wanted, CheckConstraint actual) {
        String name = wanted.name();
        if (name != null && !pair.intent().givenNames().contains(name) && !spelling.sameName(name, actual.name())) {
            findings.told(
                    difference(pair, wanted, actual),
                    Verdict.NOTE,
                    pair.intent().origin(),
                    "Only the names differ.");
        }
    }

    private void replace(TablePair pair, CheckConstraint wanted, CheckConstraint actual) {
        Difference difference = difference(pair, wanted, actual);
        String origin = pair.intent().origin();
        if (isImplied(pair, wanted)) {
            findings.notStated(
                    difference,
                    subject(pair, actual),
                    origin,
                    "The database checks for something else, and may refuse what the application saves.",
                    Verdict.WARNING);
        } else {
            findings.stated(difference, origin, "The model states another condition.");
        }
    }

    private void lacking(TablePair pair, CheckConstraint wanted) {
        Difference difference = difference(pair, wanted, null);
        String origin = pair.intent().origin();
        if (!isImplied(pair, wanted) || isOfNewColumn(pair, wanted)) {
            findings.stated(difference, origin, "The database lacks it.");
            return;
        }
        findings.notStated(
                difference, madeBy(pair, wanted), origin, "Nobody wrote this check, and the database lacks it.");
    }

    /** What is generated is as the model implies it, and a column is that together with its checks. */
    private static boolean isOfNewColumn(TablePair pair, CheckConstraint wanted) {
        List<String> columns =
                Mentions.in(wanted.expression()).among(pair.wantedColumns().keySet());
        return columns.stream().anyMatch((column) -> !pair.actualColumns().containsKey(column));
    }

    /** An implied check belongs to what a generated revision made of its column, or else of its table. */
    private Subject madeBy(TablePair pair, CheckConstraint wanted) {
        QualifiedName table = pair.name();
        for (String column : columns(pair, wanted)) {
            Subject subject = new Subject(SubjectKind.COLUMN, table, column);
            if (findings.isGenerated(subject)) {
                return subject;
            }
        }
        return new Subject(SubjectKind.TABLE, table, null);
    }

    private static boolean isImplied(TablePair pair, CheckConstraint wanted) {
        return pair.intent().impliedChecks().contains(wanted.expression());
    }

    private boolean sameName(CheckConstraint wanted, CheckConstraint actual) {
        return spelling.sameName(wanted.name(), actual.name());
    }

    private static Subject subject(TablePair pair, CheckConstraint check) {
        return new Subject(SubjectKind.CHECK, pair.name(), check.name(), columns(pair, check));
    }

    private static List<String> columns(TablePair pair, CheckConstraint check) {
        return Mentions.in(check.expression()).among(pair.actualColumns().keySet());
    }

    private static @Nullable String onlyColumn(TablePair pair, CheckConstraint check) {
        List<String> columns = columns(pair, check);
        return (columns.size() == 1) ? columns.get(0) : null;
    }

    private static Difference difference(
            TablePair pair, @Nullable CheckConstraint wanted, @Nullable CheckConstraint actual) {
        return new Difference.OfConstraint(pair.name(), wanted, actual);
    }
}
