package dev.migrate.autogenerate;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares indexes and unique constraints, which databases keep as the same thing.
 *
 * <p>A unique index is as good as a unique constraint over the same columns in the same order. For one comparison.
 */
final class IndexComparison {

    private final Spelling spelling;
    private final ScratchQuestions scratch;
    private final Findings findings;

    IndexComparison(Spelling spelling, ScratchQuestions scratch, Findings findings) {
        this.spelling = spelling;
        this.scratch = scratch;
        this.findings = findings;
    }

    /** Asks about every index with an expression that has no equal in memory, but could have one. */
    void ask(TablePair pair) {
        Matching<Access, Access> left = matched(pair, (wanted, actual) -> {});
        boolean candidates = left.actual().stream().anyMatch((actual) -> actual.index() != null);
        for (Access wanted : left.wanted()) {
            if (candidates && wanted.isDoubtful() && wanted.index() != null) {
                scratch.ask(pair, wanted.index());
            }
        }
    }

    void compare(TablePair pair) {
        Set<Access> used = new HashSet<>();
        Matching<Access, Access> left = matched(pair, (wanted, actual) -> {
            used.add(wanted);
            sameDefinition(pair, wanted, actual);
        });
        left.pair(
                (wanted) -> spelt(pair, wanted),
                (actual) -> (actual.index() == null) ? null : actual.definition(),
                this::sameName,
                (wanted, actual) -> sameDefinition(pair, wanted, actual));
        left.ignoreActual((actual) -> isTwin(actual, used) || servesForeignKey(pair, actual));
        left.pair(
                (wanted) -> wanted.keyName(spelling),
                (actual) -> actual.keyName(spelling),
                (wanted, actual) -> true,
                (wanted, actual) -> replace(pair, wanted, actual));
        left.pair(Access::permuted, Access::permuted, (wanted, actual) -> true, (wanted, actual) -> {
            replace(pair, wanted, actual);
        });
        left.wanted().forEach((wanted) -> lacking(pair, wanted));
        left.actual()
                .forEach((actual) -> findings.onlyInDatabase(
                        actual.difference(pair, false), pair.intent().origin()));
    }

    private void lacking(TablePair pair, Access wanted) {
        Difference difference = wanted.difference(pair, true);
        String origin = pair.intent().origin();
        boolean wholeRow = pair.intent().keysImplied()
                && wanted.constraint() != null
                && pair.intent().givenNames().contains(wanted.constraint().name())
                && pair.wantedColumns()
                        .keySet()
                        .equals(Set.copyOf(spelling.names(wanted.constraint().columns())));
        if (wholeRow) {
            findings.notStated(
                    difference, pair.subject(), origin, "Nobody wrote this rule, and the database lacks it.");
        } else {
            findings.stated(difference, origin, "The database lacks it.");
        }
    }

    private Matching<Access, Access> matched(TablePair pair, BiConsumer<Access, Access> found) {
        Matching<Access, Access> matching =
                new Matching<>(Access.of(pair.wanted(), pair, spelling), Access.of(pair.actual(), pair, spelling));
        matching.pair(Access::exact, Access::exact, this::sameName, found);
        matching.pair(Access::uniqueness, Access::uniqueness, this::sameName, found);
        return matching;
    }

    private @Nullable Index spelt(TablePair pair, Access wanted) {
        Index index = wanted.index();
        Index answer = (index == null) ? null : scratch.answer(pair, index);
        return (answer == null) ? null : spelling.definition(answer, pair);
    }

    private boolean sameName(Access wanted, Access actual) {
        return spelling.sameName(wanted.name(), actual.name());
    }

    /** A database may have both an index and a constraint for the same rule; one of them is enough for a model. */
    private static boolean isTwin(Access actual, Set<Access> used) {
        return actual.uniqueness() != null
                && used.stream().anyMatch((wanted) -> Objects.equals(wanted.uniqueness(), actual.uniqueness()));
    }

    /** MySQL makes an index for a foreign key by itself, and names it after the key or its first column. */
    private boolean servesForeignKey(TablePair pair, Access actual) {
        Index index = actual.index();
        if (index == null || index.unique() || actual.hasExpression()) {
            return false;
        }
        List<String> columns =
                spelling.names(index.columns().stream().map(IndexColumn::name).toList());
        for (ForeignKey key : pair.actual().foreignKeys()) {
            boolean named = spelling.sameName(index.name(), key.name())
                    || spelling.sameName(index.name(), key.columns().get(0));
            if (named && spelling.names(key.columns()).equals(columns)) {
                return true;
            }
        }
        return false;
    }

    private void sameDefinition(TablePair pair, Access wanted, Access actual) {
        String name = wanted.name();
        if (name == null
                || spelling.sameName(name, actual.name())
                || pair.intent().givenNames().contains(name)) {
            return;
        }
        String origin = pair.intent().origin();
        if (wanted.index() != null && actual.index() != null) {
            findings.stated(
                    new Difference.OfIndex(pair.name(), wanted.index(), actual.index()),
                    origin,
                    "The model states another name.");
        } else if (wanted.constraint() != null && actual.constraint() != null) {
            findings.told(
                    new Difference.OfConstraint(pair.name(), wanted.constraint(), actual.constraint()),
                    Verdict.NOTE,
                    origin,
                    "Only the names differ.");
        }
    }

    private void replace(TablePair pair, Access wanted, Access actual) {
        String origin = pair.intent().origin();
        if (wanted.index() != null && actual.index() != null) {
            findings.stated(
                    new Difference.OfIndex(pair.name(), wanted.index(), actual.index()),
                    origin,
                    "The model states another definition.");
        } else if (wanted.constraint() != null && actual.constraint() != null) {
            findings.stated(
                    new Difference.OfConstraint(pair.name(), wanted.constraint(), actual.constraint()),
                    origin,
                    "The model states another definition.");
        } else {
            findings.stated(actual.difference(pair, false), origin, "The model needs its name for something else.");
            findings.stated(wanted.difference(pair, true), origin, "The database lacks it.");
        }
    }
}
