package dev.migrate.engine;

import dev.migrate.changelog.condition.Precondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a precondition in words, as messages and the journal have it. */
final class ConditionText {

    private ConditionText() {}

    static String of(Precondition condition) {
        if (condition instanceof Precondition.All all) {
            return join(all.conditions(), " and ");
        }
        if (condition instanceof Precondition.Any any) {
            return join(any.conditions(), " or ");
        }
        if (condition instanceof Precondition.Not not) {
            return "not (" + of(not.condition()) + ")";
        }
        if (condition instanceof Precondition.Known known) {
            return known.description();
        }
        if (condition instanceof Precondition.Dbms dbms) {
            return "the database is " + String.join(" or ", dbms.dialects());
        }
        if (condition instanceof Precondition.RunningAs runningAs) {
            return "the user is '" + runningAs.user() + "'";
        }
        if (condition instanceof Precondition.SqlCheck check) {
            return "'" + Excerpt.of(check.sql()) + "' answers '" + check.expected() + "'";
        }
        if (condition instanceof Precondition.RowCount rows) {
            return "table '" + rows.table() + "' has " + rows.expected() + " rows";
        }
        return exists((Precondition.Exists) condition);
    }

    private static String exists(Precondition.Exists asked) {
        List<String> words = new ArrayList<>();
        words.add("there is a " + asked.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (asked.name() != null) {
            words.add("'" + asked.name() + "'");
        }
        if (!asked.columns().isEmpty()) {
            words.add("on " + String.join(", ", asked.columns()));
        }
        if (asked.table() != null) {
            words.add("of table '" + asked.table() + "'");
        }
        if (asked.schema() != null) {
            words.add("in schema '" + asked.schema() + "'");
        }
        return String.join(" ", words);
    }

    private static String join(List<Precondition> conditions, String word) {
        return conditions.stream().map(ConditionText::of).collect(Collectors.joining(word));
    }
}
