package dev.migrate.changelog.condition;

import dev.migrate.error.SourceLocation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A precondition of a revision, and what is to be done where it doesn't hold.
 *
 * @param condition what must hold
 * @param onFail what is done where it doesn't hold
 * @param onError what is done where it can't be found out
 * @param onFailMessage the author's words where it doesn't hold, or {@code null} for none
 * @param onErrorMessage the author's words where it can't be found out, or {@code null} for none
 * @param location where it is written
 */
public record Guard(
        Precondition condition,
        Reaction onFail,
        Reaction onError,
        @Nullable String onFailMessage,
        @Nullable String onErrorMessage,
        SourceLocation location) {

    /** Returns the same guard where it is known which revisions are applied. */
    public Guard resolve(Predicate<String> isApplied) {
        return new Guard(condition.resolve(isApplied), onFail, onError, onFailMessage, onErrorMessage, location);
    }

    /** What becomes of a revision whose precondition doesn't hold. */
    public enum Reaction {
        /** The run ends with an error, and nothing of the revision has run. */
        HALT,
        /** The revision counts as applied without having run. */
        MARK_RAN,
        /** The revision runs after a warning. */
        WARN
    }
}
