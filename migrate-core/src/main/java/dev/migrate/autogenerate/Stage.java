package dev.migrate.autogenerate;

/**
 * When a step of a generated revision runs, from first to last; the way back runs from last to first.
 *
 * <p>What is in the way goes before what is made, what is made comes before what needs it, and what holds data goes last.
 */
enum Stage {
    SCHEMA,
    RENAME,
    DROP_FOREIGN_KEY,
    STOP_COUNTING,
    DROP_CHECK,
    DROP_TABLE_IN_THE_WAY,
    DROP_KEY_IN_THE_WAY,
    DROP_PRIMARY_KEY,
    DROP_COLUMN_IN_THE_WAY,
    ENUM_TYPE,
    SEQUENCE,
    ADD_COLUMN,
    ALTER_COLUMN,
    ADD_GENERATED_COLUMN,
    ADD_PRIMARY_KEY,
    ADD_UNIQUE,
    CREATE_INDEX,
    START_COUNTING,
    ADD_CHECK,
    COMMENT,
    CREATE_TABLE,
    ADD_FOREIGN_KEY,
    DROP_KEY,
    DROP_COLUMN,
    DROP_TABLE,
    DROP_SEQUENCE,
    DROP_ENUM_TYPE;

    /** Returns the first stage of those whose steps stand together table by table. */
    Stage group() {
        return (compareTo(ADD_COLUMN) >= 0 && compareTo(COMMENT) <= 0) ? ADD_COLUMN : this;
    }
}
