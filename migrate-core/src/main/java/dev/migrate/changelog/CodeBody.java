package dev.migrate.changelog;

/** A body of Java code, which sends its operations to a {@link MigrationContext} as it runs. */
public non-sealed interface CodeBody extends MigrationBody {

    /** Does what the revision does. */
    void upgrade(MigrationContext context) throws Exception;

    /** Undoes it. */
    void downgrade(MigrationContext context) throws Exception;

    /** Whether there is a way back; asked before anything runs. */
    boolean reversible();
}
