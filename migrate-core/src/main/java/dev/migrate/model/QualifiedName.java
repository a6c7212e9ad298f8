package dev.migrate.model;

import org.jspecify.annotations.Nullable;

/**
 * The name of a table, sequence or other schema object, as a person writes it, without quotes.
 *
 * @param schema the schema, or {@code null} for the connection's own
 * @param name the object's name
 */
public record QualifiedName(@Nullable String schema, String name) {

    public QualifiedName {
        Names.requireName("schema", schema);
        Names.requireName("name", name);
    }

    /** Returns a name in the connection's own schema. */
    public static QualifiedName of(String name) {
        return new QualifiedName(null, name);
    }

    /** Returns the same schema with another name in it. */
    public QualifiedName withName(String newName) {
        return new QualifiedName(schema, newName);
    }

    /** Returns {@code schema.name} for messages; it is not SQL. */
    @Override
    public String toString() {
        return (schema == null) ? name : schema + "." + name;
    }
}
