package dev.migrate.autoconfigure;

/** Stands for a schema that is as the application needs it; whatever uses the database depends on it. */
final class MigratedSchema {}
