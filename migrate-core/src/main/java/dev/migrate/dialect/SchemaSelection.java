package dev.migrate.dialect;

import java.util.Set;

/**
 * Which part of a database is read.
 *
 * @param schemas the schemas to read; empty means the connection's own
 * @param excludedTables tables that are left out, by their plain names
 */
public record SchemaSelection(Set<String> schemas, Set<String> excludedTables) {

    public SchemaSelection {
        schemas = Set.copyOf(schemas);
        excludedTables = Set.copyOf(excludedTables);
    }

    /** Returns the connection's own schema without these tables. */
    public static SchemaSelection ownSchemaWithout(String... tables) {
        return new SchemaSelection(Set.of(), Set.of(tables));
    }
}
