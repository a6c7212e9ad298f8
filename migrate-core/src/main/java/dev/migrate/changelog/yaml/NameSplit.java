package dev.migrate.changelog.yaml;

/** Whether one text holds several names with commas between, as Liquibase writes {@code columnNames: a, b}. */
enum NameSplit {
    /** The text is one name. */
    NONE,
    /** The text is split at commas. */
    AT_COMMAS
}
