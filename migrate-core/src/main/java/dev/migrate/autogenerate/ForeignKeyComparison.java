package dev.migrate.autogenerate;

import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares foreign keys by what they say, never by their names alone. For one comparison. */
final class ForeignKeyComparison {

    private final Spelling spelling;
    private final Findings findings;
    private final Function<QualifiedName, List<String>> primaryKeys;

    /**
     * Creates the comparison.
     *
     * @param primaryKeys the columns of a table's primary key, none where the table isn't known
     */
    ForeignKeyComparison(Spelling spelling, Findings findings, Function<QualifiedName, List<String>> primaryKeys) {
        this.spelling = spelling;
        this.findings = findings;
        this.primaryKeys = primaryKeys;
    }

    void compare(TablePair pair) {
        Matching<ForeignKey, ForeignKey> matching =
                new Matching<>(pair.wanted().foreignKeys(), pair.actual().foreignKeys());
        matching.pair(
                this::signature, this::signature, this::sameName, (wanted, actual) -> names(pair, wanted, actual));
        matching.pair(this::path, this::path, this::sameName, (wanted, actual) -> rules(pair, wanted, actual));
        matching.pair(
                (wanted) -> (wanted.name() == null) ? null : spelling.name(wanted.name()),
                (actual) -> (actual.name() == null) ? null : spelling.name(actual.name()),
                (wanted, actual) -> true,
                (wanted, actual) -> findings.stated(
                        difference(pair, wanted, actual),
                        origin(pair, wanted),
                        "The model states another foreign key of this name."));
        matching.wanted()
                .forEach((wanted) -> findings.stated(
                        difference(pair, wanted, null), origin(pair, wanted), "The database lacks it."));
        matching.actual()
                .forEach((actual) -> findings.onlyInDatabase(
                        difference(pair, null, actual), pair.intent().origin()));
    }

    private void names(TablePair pair, ForeignKey wanted, ForeignKey actual) {
        String name = wanted.name();
        if (name != null && !pair.intent().givenNames().contains(name) && !spelling.sameName(name, actual.name())) {
            findings.told(
                    difference(pair, wanted, actual), Verdict.NOTE, origin(pair, wanted), "Only the names differ.");
        }
    }

    /** What the model leaves out is the database's; a rule that it states otherwise isn't. */
    private void rules(TablePair pair, ForeignKey wanted, ForeignKey actual) {
        Difference difference = difference(pair, wanted, actual);
        boolean stated = statesOther(wanted.onDelete(), actual.onDelete())
                || statesOther(wanted.onUpdate(), actual.onUpdate())
                || (wanted.deferral() != Deferral.NOT_DEFERRABLE && wanted.deferral() != actual.deferral());
        if (stated || pair.wholeStated()) {
            findings.stated(difference, origin(pair, wanted), "The model states other rules for it.");
        } else {
            findings.notStated(
                    difference, difference.subject(), origin(pair, wanted), "Only the database has rules for it.");
        }
    }

    private boolean statesOther(ReferentialAction wanted, ReferentialAction actual) {
        ReferentialAction action = spelling.action(wanted);
        return action != spelling.action(ReferentialAction.NO_ACTION) && action != spelling.action(actual);
    }

    private boolean sameName(ForeignKey wanted, ForeignKey actual) {
        return spelling.sameName(wanted.name(), actual.name());
    }

    private static @Nullable String origin(TablePair pair, ForeignKey wanted) {
        String column = pair.intent().column(wanted.columns().get(0)).origin();
        return (column == null) ? pair.intent().origin() : column;
    }

    private static Difference difference(TablePair pair, @Nullable ForeignKey wanted, @Nullable ForeignKey actual) {
        return new Difference.OfConstraint(pair.name(), wanted, actual);
    }

    private ForeignKey signature(ForeignKey key) {
        ForeignKey path = path(key);
        return new ForeignKey(
                null,
                path.columns(),
                path.referencedTable(),
                path.referencedColumns(),
                spelling.action(key.onDelete()),
                spelling.action(key.onUpdate()),
                key.deferral());
    }

    /** Returns from where to where the key leads, its pairs of columns in the order of their names. */
    private ForeignKey path(ForeignKey key) {
        QualifiedName table = spelling.name(key.referencedTable());
        List<String> columns = spelling.names(key.columns());
        List<String> referenced =
                key.referencedColumns().isEmpty() ? primaryKeys.apply(table) : spelling.names(key.referencedColumns());
        if (referenced.size() != columns.size()) {
            return ForeignKey.of(null, columns, table, List.of());
        }
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add(Map.entry(columns.get(i), referenced.get(i)));
        }
        pairs.sort(Map.Entry.comparingByKey());
        return ForeignKey.of(
                null,
                pairs.stream().map(Map.Entry::getKey).toList(),
                table,
                pairs.stream().map(Map.Entry::getValue).toList());
    }
}
