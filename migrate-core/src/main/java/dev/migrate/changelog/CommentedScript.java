package dev.migrate.changelog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be written into a revision's file: the changes in both directions, and comments for whoever reads it.
 *
 * @param comments what is said about the whole file at its top; usually nothing
 * @param upgrade the changes of the upgrade, in order
 * @param downgrade the changes of the downgrade, or {@code null} where none is written
 */
public record CommentedScript(
        List<String> comments,
        List<CommentedChange> upgrade,
        @Nullable List<CommentedChange> downgrade) {

    public CommentedScript {
        comments = List.copyOf(comments);
        upgrade = List.copyOf(upgrade);
        downgrade = (downgrade == null) ? null : List.copyOf(downgrade);
    }

    /** Returns a script without comments, and without a downgrade where that would be derived. */
    public static CommentedScript asWritten(RevisionScript script) {
        return new CommentedScript(
                List.of(),
                CommentedChange.withoutComments(script.upgrade()),
                (script.writtenDowngrade() == null)
                        ? null
                        : CommentedChange.withoutComments(script.writtenDowngrade()));
    }

    /** Returns a script without comments, with the downgrade written out where it would be derived. */
    public static CommentedScript writtenOut(RevisionScript script) {
        return new CommentedScript(
                List.of(),
                CommentedChange.withoutComments(script.upgrade()),
                script.downgrade().map(CommentedChange::withoutComments).orElse(null));
    }
}
