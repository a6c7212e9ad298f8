package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

/**
 * Two targets with a colon between them: {@code a:b}, {@code a:} or {@code :b}.
 *
 * <p>Which end is the lower one is a matter of the command: {@code history} and {@code upgrade --sql} go up, {@code
 * downgrade --sql} goes down. Immutable.
 *
 * @param from the left end, or null if it is open
 * @param to the right end, or null if it is open
 */
public record RevisionRange(@Nullable Target from, @Nullable Target to) {

    /** The range that is open at both ends: everything. */
    public static final RevisionRange ALL = new RevisionRange(null, null);

    /**
     * Reads a range.
     *
     * @throws MigrateException if there isn't exactly one colon, or an end can't be read
     */
    public static RevisionRange parse(String text) {
        String stripped = text.strip();
        int colon = stripped.indexOf(':');
        if (colon < 0 || stripped.indexOf(':', colon + 1) >= 0) {
            throw new MigrateException(
                    "Range '" + stripped + "' can't be read.",
                    "Type two targets with one colon between them (8f2c:head, -3:current), or leave out one of them"
                            + " (8f2c: or :8f2c).");
        }
        return new RevisionRange(end(stripped.substring(0, colon)), end(stripped.substring(colon + 1)));
    }

    /** Returns the left end, where an open one means {@code base}. */
    public Target fromOrBase() {
        return from == null ? Target.base() : from;
    }

    /** Returns the right end, where an open one means {@code heads}. */
    public Target toOrHeads() {
        return to == null ? Target.heads() : to;
    }

    /** Returns the range as it is typed. */
    @Override
    public String toString() {
        return (from == null ? "" : from) + ":" + (to == null ? "" : to);
    }

    private static @Nullable Target end(String text) {
        return text.isBlank() ? null : Target.parse(text);
    }
}
