package dev.migrate.autogenerate;

import java.util.List;

/**
 * Sees what was generated before it is written, and may change, divide or drop it.
 *
 * <p>The upgrade and the downgrade of a draft are lists of their own: who replaces an operation in one of them replaces
 * what undoes it in the other.
 */
@FunctionalInterface
public interface OperationRewriter {

    /**
     * Returns what is to be written instead: the draft as it is, another one, several that become revisions which follow
     * each other in this order, or none.
     */
    List<RevisionDraft> rewrite(RevisionDraft draft);

    /** Returns a rewriter that gives each draft of this one to the next. */
    default OperationRewriter andThen(OperationRewriter next) {
        return (draft) -> rewrite(draft).stream()
                .flatMap((rewritten) -> next.rewrite(rewritten).stream())
                .toList();
    }

    /** Returns a rewriter that does what all of these do, one after the other, and leaves out what has become empty. */
    static OperationRewriter all(List<? extends OperationRewriter> rewriters) {
        OperationRewriter all = List::of;
        for (OperationRewriter rewriter : rewriters) {
            all = all.andThen(rewriter);
        }
        return all.andThen((draft) -> draft.isEmpty() ? List.of() : List.of(draft));
    }
}
