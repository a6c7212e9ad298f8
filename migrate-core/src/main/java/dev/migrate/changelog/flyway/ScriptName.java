package dev.migrate.changelog.flyway;

import dev.migrate.changelog.SourceChecksum;
import dev.migrate.changelog.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file says about the script in it.
 *
 * @param kind what the script is for
 * @param version its version, or {@code null} where it has none
 * @param description what stands behind the two underscores, with blanks for underscores
 * @param file the file's name
 */
record ScriptName(Kind kind, @Nullable Version version, String description, String file) {

    /** What a script is for. */
    enum Kind {
        /** It runs once, in the order of the versions. */
        VERSIONED,
        /** It reverts the versioned script of the same version. */
        UNDO,
        /** It stands for all versioned scripts up to its version. */
        BASELINE,
        /** It runs again whenever it has changed. */
        REPEATABLE,
        /** It runs when something happens. */
        CALLBACK
    }

    private static final int LONGEST = 64;
    private static final int DIGITS = 12;
    private static final int KEPT = LONGEST - DIGITS - 1;

    private static final Pattern WITH_VERSION =
            Pattern.compile("([VUB])([0-9]+(?:[._][0-9]+)*)(?:__(.*))?\\.sql", Pattern.DOTALL);
    private static final Pattern REPEATABLE = Pattern.compile("R__(.*)\\.sql", Pattern.DOTALL);
    private static final Pattern EVENT = Pattern.compile("([A-Za-z]+)(?:__(.*))?\\.sql", Pattern.DOTALL);

    private static final List<String> EVENTS = List.of(
            "beforeMigrate",
            "beforeRepeatables",
            "beforeEachMigrate",
            "beforeEachMigrateStatement",
            "afterEachMigrateStatement",
            "afterEachMigrateStatementError",
            "afterEachMigrate",
            "afterEachMigrateError",
            "afterVersioned",
            "afterMigrate",
            "afterMigrateApplied",
            "afterMigrateError",
            "afterMigrateOperationFinish",
            "beforeUndo",
            "beforeEachUndo",
            "afterEachUndo",
            "afterUndo",
            "beforeClean",
            "afterClean",
            "afterCleanError",
            "beforeInfo",
            "afterInfo",
            "afterInfoError",
            "beforeValidate",
            "afterValidate",
            "afterValidateError",
            "beforeBaseline",
            "afterBaseline",
            "afterBaselineError",
            "beforeRepair",
            "afterRepair",
            "afterRepairError",
            "beforeCreateSchema",
            "createSchema",
            "beforeConnect",
            "afterConnect");

    /** Reads the name of a file, if it is one of a script. */
    static Optional<ScriptName> of(SourceText source) {
        if (!source.path().endsWith(".sql")) {
            return Optional.empty();
        }
        String file = source.path().substring(source.path().lastIndexOf('/') + 1);
        Matcher versioned = WITH_VERSION.matcher(file);
        if (versioned.matches()) {
            Kind kind = switch (versioned.group(1)) {
                case "U" -> Kind.UNDO;
                case "B" -> Kind.BASELINE;
                default -> Kind.VERSIONED;
            };
            return Optional.of(
                    new ScriptName(kind, Version.parse(versioned.group(2)), words(versioned.group(3)), file));
        }
        Matcher repeatable = REPEATABLE.matcher(file);
        if (repeatable.matches()) {
            return Optional.of(new ScriptName(Kind.REPEATABLE, null, words(repeatable.group(1)), file));
        }
        Matcher event = EVENT.matcher(file);
        if (event.matches() && EVENTS.contains(event.group(1))) {
            return Optional.of(new ScriptName(Kind.CALLBACK, null, event.group(1), file));
        }
        return Optional.empty();
    }

    /** Returns the id of the script's revision. */
    String revision() {
        if (version != null) {
            return kind.name().charAt(0) + version.text();
        }
        String base = file.substring(0, file.length() - ".sql".length()).replace("R__", "R.");
        String id = base.replaceAll("[^A-Za-z0-9_.]", "_");
        return (id.length() <= LONGEST)
                ? id
                : id.substring(0, KEPT) + "." + SourceChecksum.of(base).substring(0, DIGITS);
    }

    /** Returns what people read as the revision's message. */
    String message() {
        return description.isBlank() ? file : description;
    }

    /** Whether the name of a file is that of settings for the script beside it. */
    static boolean isSettings(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".sql.conf");
    }

    private static String words(@Nullable String written) {
        return (written == null) ? "" : written.replace('_', ' ');
    }
}
