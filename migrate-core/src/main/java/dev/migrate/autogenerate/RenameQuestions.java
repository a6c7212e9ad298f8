package dev.migrate.autogenerate;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what may have been renamed: only the database has it, and the model wants another one of the same shape. Whether the
 * old one would be dropped or left alone makes no difference, since the new one would be empty either way.
 */
public final class RenameQuestions {

    private final Comparison comparison;
    private final CanonicalForm form;

    private RenameQuestions(Comparison comparison, CanonicalForm form) {
        this.comparison = comparison;
        this.form = form;
    }

    /**
     * Returns what somebody has to answer before anything is generated.
     *
     * @param comparison after what is known to be renamed
     * @param form what types are the same to the database
     */
    public static List<RenameQuestion> of(Comparison comparison, CanonicalForm form, RenameAnswers answers) {
        RenameQuestions questions = new RenameQuestions(comparison, form);
        return Stream.concat(questions.tables(), questions.columns())
                .filter((question) -> !answers.isDeclined(question))
                .toList();
    }

    private Stream<RenameQuestion> tables() {
        List<RenameQuestion> questions = new ArrayList<>();
        for (JudgedDifference added : comparison.operations()) {
            if (added.difference() instanceof Difference.OfTable table && table.wanted() != null) {
                Table wanted = table.wanted();
                gone().filter((old) -> haveSameShape(old, wanted))
                        .map((old) ->
                                new RenameQuestion(wanted.name(), old.name().toString(), null))
                        .forEach(questions::add);
            }
        }
        return questions.stream();
    }

    private Stream<Table> gone() {
        Set<QualifiedName> unknown = comparison.differences().stream()
                .map(JudgedDifference::difference)
                .filter((difference) -> difference instanceof Difference.OfTable && difference.wanted() == null)
                .map((difference) -> difference.subject().owner())
                .collect(Collectors.toSet());
        unknown.addAll(comparison.unknownTables());
        return comparison.actual().tables().stream().filter((table) -> unknown.contains(table.name()));
    }

    /** Two tables have the same shape if their columns have the same names, or the same types in the same order. */
    private boolean haveSameShape(Table one, Table other) {
        if (one.columns().size() != other.columns().size()) {
            return false;
        }
        return names(one).equals(names(other))
                || (one.columns().size() > 2 && types(one).equals(types(other)));
    }

    private static Set<String> names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Object> types(Table table) {
        return table.columns().stream()
                .map((column) -> (Object) form.type(column.type()))
                .toList();
    }

    private Stream<RenameQuestion> columns() {
        List<Difference.OfColumn> all = comparison.differences().stream()
                .map(JudgedDifference::difference)
                .filter(Difference.OfColumn.class::isInstance)
                .map(Difference.OfColumn.class::cast)
                .toList();
        List<RenameQuestion> questions = new ArrayList<>();
        for (Difference.OfColumn gone : all) {
            for (Difference.OfColumn added : all) {
                Column old = gone.actual();
                Column wanted = added.wanted();
                if (old != null
                        && gone.wanted() == null
                        && wanted != null
                        && gone.table().equals(added.table())
                        && Objects.equals(form.type(old.type()), form.type(wanted.type()))) {
                    questions.add(new RenameQuestion(gone.table(), old.name(), wanted.name()));
                }
            }
        }
        return questions.stream();
    }
}
