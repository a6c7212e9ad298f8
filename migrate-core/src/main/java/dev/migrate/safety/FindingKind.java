package dev.migrate.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can speak against a change; its name in configuration is in lower case with hyphens. */
public enum FindingKind {
    /** A table goes with its rows. */
    DROP_TABLE,
    /** A column goes with its values. */
    DROP_COLUMN,
    /** A schema goes with all that is in it. */
    DROP_SCHEMA,
    /** Two columns become one. */
    MERGE_COLUMNS,
    /** Rows go. */
    DELETE_ROWS,
    /** A type changes, so that values may not fit, or the table is written anew. */
    CHANGE_TYPE,
    /** Every row changes in one transaction. */
    UPDATE_ALL_ROWS,
    /** A table gets another name. */
    RENAME_TABLE,
    /** A column gets another name. */
    RENAME_COLUMN,
    /** A column without a default must have a value. */
    ADD_REQUIRED_COLUMN,
    /** A column must have a value from now on. */
    SET_NOT_NULL,
    /** An index is built while nobody can write. */
    ADD_INDEX,
    /** A unique constraint builds an index while nobody can read or write. */
    ADD_UNIQUE,
    /** A primary key builds an index while nobody can read or write. */
    ADD_PRIMARY_KEY,
    /** A foreign key checks all rows while nobody can write. */
    ADD_FOREIGN_KEY,
    /** A check reads all rows while nobody can write. */
    ADD_CHECK,
    /** A column with a default of its own for each row writes the table anew. */
    ADD_VOLATILE_DEFAULT,
    /** A stored computed column writes the table anew. */
    ADD_GENERATED_COLUMN,
    /** A column that counts writes the table anew. */
    ADD_IDENTITY_COLUMN;

    /** Returns the name in configuration, for example {@code drop-table}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns all names in configuration. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(FindingKind::id).toList();
    }
}
