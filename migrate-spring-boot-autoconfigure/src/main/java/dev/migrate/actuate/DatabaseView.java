package dev.migrate.actuate;

/** What the endpoint tells of one database. */
public sealed interface DatabaseView
        permits DatabaseDescriptor, RevisionDescriptor, TenantsDescriptor, UnreadableDatabase {}
