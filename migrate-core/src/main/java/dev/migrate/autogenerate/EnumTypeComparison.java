package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares types with listed values. For one comparison. */
final class EnumTypeComparison {

    private final Spelling spelling;
    private final Findings findings;

    EnumTypeComparison(Spelling spelling, Findings findings) {
        this.spelling = spelling;
        this.findings = findings;
    }

    /**
     * Compares.
     *
     * @param columns the columns of the model, which may have a type that it doesn't list
     */
    void compare(List<EnumType> wantedTypes, List<EnumType> actualTypes, List<Column> columns) {
        Set<String> used = new HashSet<>();
        columns.forEach((column) -> used.add(column.type().name().replace("\"", "")));
        Map<QualifiedName, EnumType> left = new HashMap<>();
        actualTypes.forEach((type) -> left.put(spelling.name(type.name()), type));
        for (EnumType wanted : wantedTypes) {
            EnumType actual = left.remove(spelling.name(wanted.name()));
            Difference difference = new Difference.OfEnumType(wanted, actual);
            if (actual == null) {
                findings.stated(difference, null, "The database lacks it.");
            } else if (!actual.values().containsAll(wanted.values())) {
                findings.stated(difference, null, "The model has values that the database lacks.");
            } else if (!wanted.values().containsAll(actual.values())) {
                findings.notStated(difference, difference.subject(), null, "Only the database has some of the values.");
            } else if (!wanted.values().equals(actual.values())) {
                findings.told(difference, Verdict.NOTE, null, "The values are the same, in another order.");
            }
        }
        actualTypes.stream()
                .filter((type) -> left.containsKey(spelling.name(type.name()))
                        && !used.contains(type.name().name()))
                .forEach((type) -> findings.onlyInDatabase(new Difference.OfEnumType(null, type), null));
    }
}
