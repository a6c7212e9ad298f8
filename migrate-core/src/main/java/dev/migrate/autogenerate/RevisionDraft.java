package dev.migrate.autogenerate;

/**
 * A generated revision before it is written: what it does, not yet where it stands in the graph. Immutable.
 *
 * @param message what it does, in the author's words
 * @param changes its operations in both directions
 * @param compared what they come from
 */
public record RevisionDraft(String message, GeneratedChanges changes, ComparedSchemas compared) {

    /** Whether there is nothing to do, so that no file is written. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns the same draft with other operations. */
    public RevisionDraft withChanges(GeneratedChanges other) {
        return new RevisionDraft(message, other, compared);
    }

    /** Returns the same draft with another message. */
    public RevisionDraft withMessage(String other) {
        return new RevisionDraft(other, changes, compared);
    }
}
