package dev.migrate.changelog;

import dev.migrate.operation.Change;
import java.util.List;

/**
 * A change that is about to be written into a file, with what is said about it above.
 *
 * @param change the change
 * @param comments comments without their mark, each of which starts a line; usually none
 */
public record CommentedChange(Change change, List<String> comments) {

    public CommentedChange {
        comments = List.copyOf(comments);
    }

    /** Returns the changes without a word about any of them. */
    static List<CommentedChange> withoutComments(List<Change> changes) {
        return changes.stream()
                .map((change) -> new CommentedChange(change, List.of()))
                .toList();
    }
}
