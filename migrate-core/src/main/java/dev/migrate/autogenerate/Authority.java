package dev.migrate.autogenerate;

/** Whose word counts where model and database differ in what the model merely implies, or doesn't mention. */
public enum Authority {
    /** The model in what it states and in what generated revisions made; elsewhere the database. */
    SHARED,
    /** The model in everything. */
    MODEL
}
