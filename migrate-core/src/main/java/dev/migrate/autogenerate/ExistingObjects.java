package dev.migrate.autogenerate;

import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.UnmanagedObject;
import dev.migrate.model.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a database has beyond the tables that were read, looked up only where a table or schema is missed.
 *
 * <p>Names are compared without their case, since a name too many only leaves something to a person. For one thread.
 */
final class ExistingObjects {

    private final Connection connection;
    private final SchemaInspector inspector;
    private final Set<String> wantedSchemas;
    private @Nullable Map<QualifiedName, UnmanagedObject.Kind> unmanaged;
    private @Nullable Set<String> schemas;

    ExistingObjects(Connection connection, SchemaInspector inspector, Set<String> wantedSchemas) {
        this.connection = connection;
        this.inspector = inspector;
        this.wantedSchemas = wantedSchemas;
    }

    /** Returns why nothing can be created under this name although no table has it, or {@code null} if it is free. */
    @Nullable
    String occupant(QualifiedName name) throws SQLException {
        Map<QualifiedName, UnmanagedObject.Kind> known = unmanaged;
        if (known == null) {
            known = new HashMap<>();
            add(SchemaSelection.ownSchemaWithout(), known);
            if (!wantedSchemas.isEmpty()) {
                add(new SchemaSelection(wantedSchemas, Set.of()), known);
            }
            unmanaged = known;
        }
        UnmanagedObject.Kind kind = known.get(folded(name));
        return (kind == null)
                ? null
                : switch (kind) {
                    case VIEW, MATERIALIZED_VIEW -> "The database has a view of this name.";
                    case FOREIGN_TABLE -> "The database has a table of another database under this name.";
                    case PARTITION -> "It is a part of a partitioned table.";
                    case OF_EXTENSION -> "It belongs to an extension of the database.";
                    case TEMPORARY_TABLE -> null;
                    case NOT_SELECTED -> "The database has it, and it is left out.";
                };
    }

    private void add(SchemaSelection selection, Map<QualifiedName, UnmanagedObject.Kind> known) throws SQLException {
        inspector.unmanaged(connection, selection).forEach((object) -> known.put(folded(object.name()), object.kind()));
    }

    boolean hasSchema(String schema) throws SQLException {
        Set<String> known = schemas;
        if (known == null) {
            known = new HashSet<>();
            for (String existing : inspector.existingSchemas(connection)) {
                known.add(folded(existing));
            }
            schemas = known;
        }
        return known.contains(folded(schema));
    }

    private static QualifiedName folded(QualifiedName name) {
        String schema = name.schema();
        return new QualifiedName((schema == null) ? null : folded(schema), folded(name.name()));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
