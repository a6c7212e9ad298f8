package dev.migrate.autogenerate;

import dev.migrate.dialect.TypeFamily;
import dev.migrate.model.Column;
import dev.migrate.model.ColumnIntent;
import dev.migrate.model.Identity;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the columns of a table; their order never matters. For one comparison. */
final class ColumnComparison {

    private final Spelling spelling;
    private final ScratchQuestions scratch;
    private final Findings findings;
    private final ComparisonSettings settings;
    private final boolean comments;

    ColumnComparison(
            Spelling spelling,
            ScratchQuestions scratch,
            Findings findings,
            ComparisonSettings settings,
            boolean comments) {
        this.spelling = spelling;
        this.scratch = scratch;
        this.findings = findings;
        this.settings = settings;
        this.comments = comments;
    }

    /** Asks about every column in which type, default or formula look different. */
    void ask(TablePair pair) {
        for (Map.Entry<String, Column> entry : pair.wantedColumns().entrySet()) {
            Column wanted = entry.getValue();
            Column actual = pair.actualColumns().get(entry.getKey());
            if (actual != null && pair.intent(wanted).unreadable() == null && isDoubtful(wanted, actual)) {
                scratch.ask(pair, wanted);
            }
        }
    }

    private boolean isDoubtful(Column wanted, Column actual) {
        return (settings.types()
                        && (!spelling.sameType(wanted, actual) || spelling.onlyFirstHasCollation(wanted, actual)))
                || !spelling.sameGeneration(wanted, actual)
                || (settings.defaults()
                        && wanted.defaultValue() != null
                        && actual.defaultValue() != null
                        && !spelling.sameDefault(wanted, actual));
    }

    void compare(TablePair pair) {
        pair.wantedColumns().forEach((key, wanted) -> {
            Column actual = pair.actualColumns().get(key);
            String unreadable = pair.intent(wanted).unreadable();
            if (unreadable != null) {
                Difference difference = (actual == null)
                        ? new Difference.OfColumn(pair.name(), wanted, null)
                        : new Difference.OfAspect(pair.name(), SubjectKind.TYPE, wanted, actual);
                findings.told(difference, Verdict.NOTE, pair.origin(wanted), unreadable);
            } else if (actual == null && spelling.isSystemColumn(wanted)) {
                return;
            } else if (actual == null) {
                Difference difference = new Difference.OfColumn(pair.name(), wanted, null);
                findings.stated(difference, pair.origin(wanted), "The database lacks it.");
            } else {
                compare(pair, key, wanted, actual);
            }
        });
        pair.actualColumns().forEach((key, actual) -> {
            if (!pair.wantedColumns().containsKey(key)) {
                onlyInDatabase(pair, key, actual);
            }
        });
    }

    private void onlyInDatabase(TablePair pair, String key, Column actual) {
        Difference difference = new Difference.OfColumn(pair.name(), null, actual);
        if (pair.actualNullable(key, actual) || fillsItself(actual)) {
            findings.onlyInDatabase(difference, pair.intent().origin());
            return;
        }
        findings.notStated(
                difference,
                difference.subject(),
                pair.intent().origin(),
                "Only the database has it, and it takes no row without a value.",
                Verdict.WARNING);
    }

    private static boolean fillsItself(Column column) {
        return column.defaultValue() != null
                || column.type().generation() != null
                || GeneratedValues.of(column) != GeneratedValues.NONE;
    }

    private void compare(TablePair pair, String key, Column wanted, Column actual) {
        Column spelt = Objects.requireNonNullElse(scratch.answer(pair, wanted), wanted);
        if (settings.types() && spelling.stateOtherCollations(wanted, actual)) {
            type(pair, wanted, actual, spelt);
        } else if (settings.types() && !spelling.sameType(wanted, actual) && !spelling.sameType(spelt, actual)) {
            if (spelling.differsInUpdateOnly(wanted, actual)) {
                findings.onlyInDatabase(aspect(pair, SubjectKind.TYPE, wanted, actual), pair.origin(wanted));
            } else {
                type(pair, wanted, actual, spelt);
            }
        } else if (settings.types()) {
            collation(pair, wanted, actual, spelt);
        }
        if (!spelling.sameGeneration(wanted, actual) && !spelling.sameGeneration(spelt, actual)) {
            formula(pair, wanted, actual);
        }
        generatedValues(pair, wanted, actual);
        nullability(pair, key, wanted, actual);
        if (settings.defaults()
                && comparesDefaults(wanted, actual)
                && !spelling.sameDefault(wanted, actual)
                && !spelling.sameDefault(spelt, actual)) {
            defaultValue(pair, wanted, actual);
        }
        if (settings.comments() && comments) {
            comment(pair, wanted, actual);
        }
    }

    private void type(TablePair pair, Column wanted, Column actual, Column spelt) {
        Difference difference = aspect(pair, SubjectKind.TYPE, wanted, actual);
        ColumnIntent intent = pair.intent(wanted);
        if (spelling.stateOtherCollations(wanted, actual)) {
            findings.stated(difference, pair.origin(wanted), "The model states another collation.");
        } else if (!intent.accepted().test(actual.type().withoutGeneration())) {
            findings.stated(difference, pair.origin(wanted), "The model needs another type.");
        } else if (!intent.argumentsImplied() && statesOtherArguments(spelt, actual)) {
            findings.stated(difference, pair.origin(wanted), "The model states another length, precision or scale.");
        } else if (keepsNumbersOfTexts(wanted, actual)) {
            findings.notStated(
                    difference,
                    difference.subject(),
                    pair.origin(wanted),
                    "The application keeps the numbers of large objects there and can't read a text that others wrote."
                            + " Map a text as such: without @Lob, or with @JdbcTypeCode(SqlTypes.LONGVARCHAR).",
                    Verdict.WARNING);
        } else {
            findings.notStated(
                    difference,
                    difference.subject(),
                    pair.origin(wanted),
                    "The application works with this type, too.");
        }
    }

    /** A large text on PostgreSQL is an object of its own, and what stands in the row is only its number. */
    private static boolean keepsNumbersOfTexts(Column wanted, Column actual) {
        return wanted.type().key().equals("oid") && TypeFamily.of(actual.type()) == TypeFamily.TEXT;
    }

    private void collation(TablePair pair, Column wanted, Column actual, Column spelt) {
        boolean asked = scratch.answer(pair, wanted) != null;
        if (asked && spelling.onlyFirstHasCollation(wanted, actual) && spelling.onlyFirstHasCollation(spelt, actual)) {
            findings.stated(
                    aspect(pair, SubjectKind.TYPE, wanted, actual),
                    pair.origin(wanted),
                    "The model states a collation, and the database has its usual one.");
        }
    }

    private boolean statesOtherArguments(Column wanted, Column actual) {
        boolean sameWords =
                spelling.type(wanted).key().equals(spelling.type(actual).key());
        boolean bounded = !wanted.type().withoutGeneration().arguments().isEmpty();
        boolean texts = TypeFamily.of(spelling.type(wanted)) == TypeFamily.TEXT
                && TypeFamily.of(spelling.type(actual)) == TypeFamily.TEXT;
        return (sameWords || (bounded && texts))
                && !spelling.type(wanted)
                        .arguments()
                        .equals(spelling.type(actual).arguments());
    }

    private void formula(TablePair pair, Column wanted, Column actual) {
        Difference difference = aspect(pair, SubjectKind.GENERATION, wanted, actual);
        if (wanted.type().generation() == null) {
            findings.onlyInDatabase(difference, pair.origin(wanted));
        } else if (spelling.leavesStorageOpen(wanted, actual)) {
            findings.notStated(
                    difference,
                    difference.subject(),
                    pair.origin(wanted),
                    "The model doesn't state whether its values are stored.");
        } else {
            findings.stated(difference, pair.origin(wanted), "The model states another formula.");
        }
    }

    private void generatedValues(TablePair pair, Column wanted, Column actual) {
        GeneratedValues source = GeneratedValues.of(wanted);
        GeneratedValues current = GeneratedValues.of(actual);
        boolean stated = source == GeneratedValues.IDENTITY || GeneratedValues.isSerial(wanted.type());
        Difference difference = aspect(pair, SubjectKind.GENERATION, wanted, actual);
        if (source == current) {
            if (wanted.identity() != null && actual.identity() != null) {
                identity(difference, pair.origin(wanted), pair.wholeStated(), wanted.identity(), actual.identity());
            }
        } else if (stated && current == GeneratedValues.NONE) {
            findings.stated(difference, pair.origin(wanted), "The model has the database generate its values.");
        } else if (source != GeneratedValues.NONE && current != GeneratedValues.NONE) {
            findings.asGood(difference, pair.origin(wanted), "The database generates its values either way.");
        } else if (current == GeneratedValues.IDENTITY) {
            findings.onlyInDatabase(difference, pair.origin(wanted));
        }
    }

    private void identity(
            Difference difference, @Nullable String origin, boolean stated, Identity wanted, Identity actual) {
        Identity first = spelling.identity(wanted);
        Identity second = spelling.identity(actual);
        boolean increment = !Objects.equals(first.incrementBy(), second.incrementBy());
        boolean others = first.always() != second.always();
        if (increment || (others && stated)) {
            findings.stated(difference, origin, "The model has other values generated.");
        } else if (others) {
            findings.notStated(
                    difference,
                    difference.subject(),
                    origin,
                    "The database generates the values, whether or not it takes others, too.");
        } else if (!first.equals(second)) {
            findings.asGood(difference, origin, "Where numbers started doesn't matter once there are rows.");
        }
    }

    /** Where numbers come from a sequence on both sides, or on one and from an identity on the other, that was told. */
    private static boolean comparesDefaults(Column wanted, Column actual) {
        boolean bothGenerated = GeneratedValues.of(wanted) != GeneratedValues.NONE
                && GeneratedValues.of(actual) != GeneratedValues.NONE;
        boolean bothDefaults = GeneratedValues.takesFromSequence(wanted) && GeneratedValues.takesFromSequence(actual);
        return !bothGenerated || bothDefaults;
    }

    private void defaultValue(TablePair pair, Column wanted, Column actual) {
        Difference difference = aspect(pair, SubjectKind.DEFAULT, wanted, actual);
        if (spelling.defaultValue(wanted) == null) {
            findings.onlyInDatabase(difference, pair.origin(wanted));
        } else {
            findings.stated(difference, pair.origin(wanted), "The model states another default.");
        }
    }

    private void nullability(TablePair pair, String key, Column wanted, Column actual) {
        boolean wantedNullable = pair.wantedNullable(key, wanted);
        boolean actualNullable = pair.actualNullable(key, actual);
        if (wantedNullable == actualNullable) {
            return;
        }
        Difference difference = aspect(pair, SubjectKind.NULLABILITY, wanted, actual);
        if (actualNullable && pair.intent().impliedNotNull().contains(wanted.name())) {
            findings.notStated(difference, pair.subject(), pair.origin(wanted), "Nobody wrote that it is never null.");
        } else if (actualNullable) {
            findings.stated(difference, pair.origin(wanted), "The model states that it is never null.");
        } else if (fillsItself(actual)) {
            findings.onlyInDatabase(difference, pair.origin(wanted));
        } else {
            findings.notStated(
                    difference,
                    difference.subject(),
                    pair.origin(wanted),
                    "Only the database forbids null, so saving an empty value fails.");
        }
    }

    private void comment(TablePair pair, Column wanted, Column actual) {
        String said = Objects.requireNonNullElse(wanted.remarks(), "");
        if (said.equals(Objects.requireNonNullElse(actual.remarks(), ""))) {
            return;
        }
        Difference difference = aspect(pair, SubjectKind.COMMENT, wanted, actual);
        if (said.isEmpty()) {
            findings.onlyInDatabase(difference, pair.origin(wanted));
        } else {
            findings.stated(difference, pair.origin(wanted), "The model states another comment.");
        }
    }

    private static Difference.OfAspect aspect(TablePair pair, SubjectKind aspect, Column wanted, Column actual) {
        return new Difference.OfAspect(pair.name(), aspect, wanted, actual);
    }
}
