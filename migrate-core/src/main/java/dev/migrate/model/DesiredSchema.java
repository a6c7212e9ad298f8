package dev.migrate.model;

import java.util.List;
import java.util.Map;

/**
 * A schema as somebody wants it, with how firmly each part of it was said.
 *
 * <p>An entity model states some things and merely implies others: nobody wrote down the length 255. What isn't found among
 * the intents was stated.
 *
 * @param source where it comes from, for people: {@code JPA entities}
 * @param schema the schema
 * @param intents what is known of the tables beyond their definition, by name
 * @param remarks what couldn't be read, one sentence each with a way out
 */
public record DesiredSchema(
        String source, SchemaModel schema, Map<QualifiedName, TableIntent> intents, List<String> remarks) {

    public DesiredSchema {
        intents = Map.copyOf(intents);
        remarks = List.copyOf(remarks);
    }

    /** Returns a schema in which everything was stated. */
    public static DesiredSchema stated(String source, SchemaModel schema) {
        return new DesiredSchema(source, schema, Map.of(), List.of());
    }

    /** Returns what is known of a table beyond its definition. */
    public TableIntent intent(QualifiedName table) {
        return intents.getOrDefault(table, TableIntent.STATED);
    }
}
