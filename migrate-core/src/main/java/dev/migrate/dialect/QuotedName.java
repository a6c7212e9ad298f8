package dev.migrate.dialect;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A schema object's name as it stands in SQL.
 *
 * @param schema the quoted schema, or {@code null} for the connection's own
 * @param name the quoted name
 */
public record QuotedName(@Nullable String schema, String name) {

    QuotedName(QualifiedName name, Identifiers identifiers, @Nullable SourceLocation location) {
        this(
                (name.schema() == null) ? null : identifiers.quote(name.schema(), location),
                identifiers.quote(name.name(), location));
    }

    /** Returns the quoted name of another object in the same schema. */
    public QuotedName sibling(String quotedName) {
        return new QuotedName(schema, quotedName);
    }

    /** Returns the name with its schema, as it stands in SQL. */
    @Override
    public String toString() {
        return (schema == null) ? name : schema + "." + name;
    }
}
