package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares sequences; one that only gives a column its default belongs to the column.
 *
 * <p>The distance of two numbers is compared, since an application that reckons with another one takes numbers twice. Where
 * a sequence started is only told: it has gone on since. For one comparison.
 */
final class SequenceComparison {

    private static final Pattern NEXT_VALUE =
            Pattern.compile("nextval\\('([^']+)'|next value for ([\\w.\"]+)", Pattern.CASE_INSENSITIVE);

    private final Spelling spelling;
    private final Findings findings;

    SequenceComparison(Spelling spelling, Findings findings) {
        this.spelling = spelling;
        this.findings = findings;
    }

    void compare(List<Sequence> wantedSequences, SchemaModel actual) {
        Map<QualifiedName, Sequence> existing = new HashMap<>();
        actual.sequences().forEach((sequence) -> existing.put(spelling.name(sequence.name()), sequence));
        Set<String> used = usedBy(actual.tables().stream().flatMap((table) -> table.columns().stream()));
        Map<QualifiedName, List<Difference>> found = findings.all().stream()
                .filter((each) -> each.verdict() == Verdict.OPERATION)
                .map(JudgedDifference::difference)
                .collect(Collectors.groupingBy((each) -> each.subject().owner()));
        Set<String> stillUsed = usedBy(actual.tables().stream()
                .flatMap((table) -> columnsThatStay(table, found.getOrDefault(table.name(), List.of()))));
        Set<QualifiedName> known = new HashSet<>();
        for (Sequence wanted : wantedSequences) {
            QualifiedName name = spelling.name(wanted.name());
            Sequence there = existing.get(name);
            known.add(name);
            if (there != null) {
                compare(wanted, there);
            } else if (!used.contains(text(wanted.name()))) {
                findings.stated(new Difference.OfSequence(wanted, null), null, "The database lacks it.");
            }
        }
        existing.forEach((name, sequence) -> {
            if (!known.contains(name) && !stillUsed.contains(text(name))) {
                findings.onlyInDatabase(new Difference.OfSequence(null, sequence), null);
            }
        });
    }

    private void compare(Sequence wanted, Sequence actual) {
        Sequence first = spelling.sequence(wanted);
        Sequence second = spelling.sequence(actual);
        Difference difference = new Difference.OfSequence(wanted, actual);
        boolean stated = differs(orOne(first.incrementBy()), orOne(second.incrementBy()))
                || statesOther(wanted.minValue(), first.minValue(), second.minValue())
                || statesOther(wanted.maxValue(), first.maxValue(), second.maxValue())
                || statesOther(wanted.cacheSize(), first.cacheSize(), second.cacheSize())
                || (wanted.cycle() && !actual.cycle());
        if (stated) {
            findings.stated(difference, null, "The model states other numbers.");
        } else if (differs(first.minValue(), second.minValue())
                || differs(first.maxValue(), second.maxValue())
                || differs(first.cacheSize(), second.cacheSize())
                || first.cycle() != second.cycle()) {
            findings.notStated(difference, difference.subject(), null, "Only the database has these bounds.");
        } else if (wanted.startValue() != null && differs(wanted.startValue(), orOne(second.startValue()))) {
            findings.told(difference, Verdict.NOTE, null, "Where a sequence started doesn't matter once it is in use.");
        }
    }

    private static boolean statesOther(@Nullable Long stated, @Nullable Long wanted, @Nullable Long actual) {
        return stated != null && differs(wanted, actual);
    }

    private static boolean differs(@Nullable Long one, @Nullable Long other) {
        return !Objects.equals(one, other);
    }

    private static Long orOne(@Nullable Long value) {
        return (value == null) ? 1L : value;
    }

    /** Returns the columns of a table as they are when everything is done that was found about it. */
    private static Stream<Column> columnsThatStay(Table table, List<Difference> differences) {
        boolean goes =
                differences.stream().anyMatch((each) -> each instanceof Difference.OfTable && each.wanted() == null);
        return goes
                ? Stream.of()
                : table.columns().stream().flatMap((column) -> whatBecomesOf(column, differences).stream());
    }

    private static Optional<Column> whatBecomesOf(Column column, List<Difference> differences) {
        Optional<Column> result = Optional.of(column);
        for (Difference each : differences) {
            if (!column.equals(each.actual())) {
                continue;
            }
            if (each instanceof Difference.OfColumn) {
                return Optional.empty();
            }
            if (each instanceof Difference.OfAspect aspect
                    && (aspect.aspect() == SubjectKind.DEFAULT || aspect.aspect() == SubjectKind.GENERATION)) {
                result = Optional.of(aspect.wanted());
            }
        }
        return result;
    }

    private static Set<String> usedBy(Stream<Column> columns) {
        Set<String> used = new HashSet<>();
        columns.forEach((column) -> {
            if (column.defaultValue() instanceof Value.NextValue next) {
                used.add(text(next.sequence()));
            } else if (column.defaultValue() instanceof Value.Expression expression) {
                Matcher matcher = NEXT_VALUE.matcher(expression.sql());
                while (matcher.find()) {
                    String name = Objects.requireNonNullElse(matcher.group(1), matcher.group(2));
                    used.add(plain(name));
                }
            }
        });
        return used;
    }

    private static String text(QualifiedName name) {
        return plain(name.toString());
    }

    private static String plain(String name) {
        return name.replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
