package dev.migrate.changelog.flyway;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;

/**
 * What a file beside a script says about running it.
 *
 * @param transactional whether it runs in a transaction, or {@code STATEMENTS_TELL}
 * @param replacesPlaceholders whether <code>${…}</code> means anything in it
 */
record ScriptSettings(Transactional transactional, boolean replacesPlaceholders) {

    static final ScriptSettings NONE = new ScriptSettings(Transactional.STATEMENTS_TELL, true);

    /** Whether a script runs in a transaction. */
    enum Transactional {
        /** It does. */
        YES,
        /** It doesn't. */
        NO,
        /** It does unless it has a statement that can't. */
        STATEMENTS_TELL
    }

    static ScriptSettings read(SourceText source) {
        ScriptSettings settings = NONE;
        int number = 0;
        for (String line : source.text().lines().toList()) {
            number++;
            String entry = line.strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                settings = settings.with(entry, new SourceLocation(source.path(), number, 1));
            }
        }
        return settings;
    }

    private ScriptSettings with(String entry, SourceLocation place) {
        int equals = entry.indexOf('=');
        String key = (equals < 0) ? entry : entry.substring(0, equals).strip();
        String value = (equals < 0) ? "" : entry.substring(equals + 1).strip();
        return switch (key) {
            case "executeInTransaction" ->
                new ScriptSettings(
                        flag(key, value, place) ? Transactional.YES : Transactional.NO, replacesPlaceholders);
            case "placeholderReplacement" -> new ScriptSettings(transactional, flag(key, value, place));
            case "encoding" -> {
                if (!List.of("UTF-8", "utf-8").contains(value)) {
                    throw new MigrateException(
                            "The encoding '" + value + "' of the script isn't supported.",
                            place,
                            "Save the script as UTF-8.");
                }
                yield this;
            }
            default ->
                throw new MigrateException(
                        "The setting '" + key + "' of a script isn't supported.",
                        place,
                        "Known here: 'executeInTransaction', 'placeholderReplacement' and 'encoding'.");
        };
    }

    private static boolean flag(String key, String value, SourceLocation place) {
        if (!List.of("true", "false").contains(value)) {
            throw new MigrateException(
                    "The setting '" + key + "' is '" + value + "'.", place, "Write 'true' or 'false'.");
        }
        return Boolean.parseBoolean(value);
    }
}
