package dev.migrate.engine;

import java.util.Locale;

/** How a movement of a revision ended. */
public enum Outcome {
    /** It hasn't, or its process died. */
    RUNNING,
    /** It was done whole. */
    SUCCEEDED,
    /** It stopped with an error. */
    FAILED;

    /** Returns the word that the journal keeps and people see. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
