package dev.migrate.autogenerate;

import dev.migrate.model.PrimaryKey;
import java.util.HashSet;
import java.util.List;

/** Compares primary keys: their columns in order, never their names alone. For one comparison. */
final class KeyComparison {

    private final Spelling spelling;
    private final Findings findings;

    KeyComparison(Spelling spelling, Findings findings) {
        this.spelling = spelling;
        this.findings = findings;
    }

    void compare(TablePair pair) {
        PrimaryKey wanted = pair.wanted().primaryKey();
        PrimaryKey actual = pair.actual().primaryKey();
        if (wanted == null && actual == null) {
            return;
        }
        Difference difference = new Difference.OfConstraint(pair.name(), wanted, actual);
        String origin = pair.intent().origin();
        if (wanted == null) {
            findings.onlyInDatabase(difference, origin);
        } else if (pair.intent().keysImplied()
                && (actual == null || !spelling.names(wanted.columns()).equals(spelling.names(actual.columns())))) {
            findings.notStated(
                    difference, pair.subject(), origin, "Nobody wrote this key, and the database has another or none.");
        } else if (actual == null) {
            findings.stated(difference, origin, "The database lacks it.");
        } else {
            compare(pair, difference, spelling.names(wanted.columns()), spelling.names(actual.columns()));
        }
    }

    private void compare(TablePair pair, Difference difference, List<String> wanted, List<String> actual) {
        String origin = pair.intent().origin();
        if (wanted.equals(actual)) {
            return;
        }
        if (!pair.wholeStated() && new HashSet<>(wanted).equals(new HashSet<>(actual))) {
            findings.notStated(
                    difference, difference.subject(), origin, "The key has the same columns in another order.");
        } else {
            findings.stated(difference, origin, "The model has another key.");
        }
    }
}
