package dev.migrate.changelog.file;

import java.time.OffsetDateTime;
import java.util.Locale;

/** What a {@link FileTemplate} can have in braces. */
enum FilePlaceholder {
    REVISION,
    SLUG,
    YEAR,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    EPOCH;

    /** Returns what stands between the braces. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what is written instead. */
    String value(String id, String message, OffsetDateTime created) {
        return switch (this) {
            case REVISION -> id;
            case SLUG -> RevisionFileName.slug(message);
            case YEAR -> digits("%04d", created.getYear());
            case MONTH -> digits("%02d", created.getMonthValue());
            case DAY -> digits("%02d", created.getDayOfMonth());
            case HOUR -> digits("%02d", created.getHour());
            case MINUTE -> digits("%02d", created.getMinute());
            case EPOCH -> Long.toString(created.toEpochSecond());
        };
    }

    private static String digits(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }
}
