package dev.migrate.dialect;

/**
 * A table, constraint or index as the catalogue names it.
 *
 * @param schema the schema as it is stored
 * @param name the object's name as it is stored
 */
public record StoredName(String schema, String name) {}
