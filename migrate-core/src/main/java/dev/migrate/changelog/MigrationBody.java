package dev.migrate.changelog;

/** What a revision does: declared changes that can be read, or code that can only be run. */
public sealed interface MigrationBody permits DeclaredBody, CodeBody {}
