package dev.migrate.adopt;

import java.util.Locale;

/** A tool whose databases can be taken over. */
public enum ForeignTool {
    /** Flyway. */
    FLYWAY("Flyway", "flyway_schema_history"),
    /** Liquibase. */
    LIQUIBASE("Liquibase", "DATABASECHANGELOG"),
    /** Alembic. */
    ALEMBIC("Alembic", "alembic_version");

    private final String title;
    private final String table;

    ForeignTool(String title, String table) {
        this.title = title;
        this.table = table;
    }

    /** Returns the name as its makers write it. */
    public String title() {
        return title;
    }

    /** Returns the table in which the tool remembers what it did, unless somebody has configured another one. */
    public String table() {
        return table;
    }

    /** Returns the word that people type. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
