package dev.migrate.changelog.sql;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.Locale;

/**
 * One line of the header.
 *
 * @param key what stands before the colon
 * @param value what stands after it, without outer blanks
 * @param keyLocation where the key is
 * @param location where the value is
 */
record HeaderEntry(String key, String value, SourceLocation keyLocation, SourceLocation location) {

    /** Header values go into logs, where a control character can pretend to be another line. */
    void requirePrintable() {
        value.codePoints()
                .filter((point) -> Character.isISOControl(point) || point == 0x2028 || point == 0x2029)
                .findFirst()
                .ifPresent((point) -> {
                    throw new MigrateException(
                            String.format(Locale.ROOT, "The control character U+%04X is in the header.", point),
                            location,
                            "Remove it.");
                });
    }

    String filled(String remedy) {
        if (value.isEmpty()) {
            throw wrong("has no value", remedy);
        }
        return value;
    }

    MigrateException wrong(String problem, String remedy) {
        return new MigrateException("The key '" + key + "' " + problem + ".", location, remedy);
    }
}
