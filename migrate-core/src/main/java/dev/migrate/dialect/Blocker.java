package dev.migrate.dialect;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A session that is in a statement's way.
 *
 * @param id how the server calls it
 * @param who its application, user or address, as far as known
 * @param doing what it does, in the server's words, for example {@code idle in transaction}
 * @param age since when it has its transaction, or {@code null} where that can't be seen
 * @param statement its statement, shortened, or an empty text where it has none or it can't be seen
 * @param release the statement by which a person ends it
 */
public record Blocker(
        String id, String who, String doing, @Nullable Duration age, String statement, String release) {

    /** Returns it in words that follow "in the way: ". */
    public String describe() {
        String since = (age == null) ? "" : ", for " + age.toSeconds() + " s";
        String what = statement.isEmpty() ? "" : ": '" + statement + "'";
        return "process " + id + " (" + who + "; " + doing + since + ")" + what;
    }
}
