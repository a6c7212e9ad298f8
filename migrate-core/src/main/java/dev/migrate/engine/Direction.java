package dev.migrate.engine;

import java.util.Locale;

/** What a movement does to a revision. */
public enum Direction {
    /** It is applied. */
    UPGRADE,
    /** It is reverted. */
    DOWNGRADE,
    /** It is set as applied without being run. */
    STAMP,
    /** It was applied by another tool whose database was taken over. */
    ADOPT,
    /** Its edited content was accepted. */
    REPAIR;

    /** Returns the word that the journal keeps and people see. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Direction of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
