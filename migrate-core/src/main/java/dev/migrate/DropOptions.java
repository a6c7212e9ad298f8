package dev.migrate;

/** How a table or schema is dropped while a Java migration describes it. */
public final class DropOptions {

    private boolean ifExists;
    private boolean cascade;

    DropOptions() {}

    /** Takes it for done if there is none of that name. */
    public DropOptions ifExists() {
        ifExists = true;
        return this;
    }

    /** Drops what depends on it, too: foreign keys that point to the table, everything in the schema. */
    public DropOptions cascade() {
        cascade = true;
        return this;
    }

    boolean isIfExists() {
        return ifExists;
    }

    boolean isCascade() {
        return cascade;
    }
}
