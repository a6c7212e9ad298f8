package dev.migrate;

/** What must be true before changes of the schema are merged. */
public enum MergePoint {
    /** The revisions have one head at most. */
    ONE_HEAD("one head"),
    /** No revision was edited after it was applied to the database. */
    NOTHING_EDITED("nothing edited"),
    /** What the revisions make is what the application's model wants. */
    MODEL_AGREES("model and revisions agree"),
    /** All revisions run up, down and up again, and the last is as the first. */
    ROUND_TRIP("up, down and up again");

    private final String text;

    MergePoint(String text) {
        this.text = text;
    }

    /** Returns the point in a few words, as reports name it. */
    public String text() {
        return text;
    }
}
