package dev.migrate.model;

/** When a constraint is checked: at once, or at the end of the transaction. */
public enum Deferral {
    /** Always at once. */
    NOT_DEFERRABLE,
    /** At once, unless the transaction asks to wait. */
    INITIALLY_IMMEDIATE,
    /** At the end of the transaction, unless it asks otherwise. */
    INITIALLY_DEFERRED
}
