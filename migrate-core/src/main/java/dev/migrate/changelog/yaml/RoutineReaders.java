package dev.migrate.changelog.yaml;

import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RoutineKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the changes of procedures, functions and triggers; the attributes carry the kind in their names, as in {@code
 * procedureName} and {@code procedureText}.
 */
final class RoutineReaders {

    private RoutineReaders() {}

    static Map<String, ChangeReader> all() {
        Map<String, ChangeReader> readers = new HashMap<>();
        for (RoutineKind kind : RoutineKind.values()) {
            readers.put(kind.createChange(), (attributes) -> create(kind, attributes));
            readers.put(kind.dropChange(), (attributes) -> drop(kind, attributes));
        }
        return readers;
    }

    /** Returns an attribute's name, for example {@code triggerName}. */
    static String attribute(RoutineKind kind, String suffix) {
        return kind.name().toLowerCase(Locale.ROOT) + suffix;
    }

    private static Operation create(RoutineKind kind, AttributeMap attributes) {
        Attributes.refuseCatalog(attributes);
        attributes.optionalText("comment");
        attributes.expect(attribute(kind, "Name"), attribute(kind, "Text"), attribute(kind, "Body"));
        String schema = attributes.optionalName(Attributes.SCHEMA_NAME);
        String name = attributes.optionalName(attribute(kind, "Name"));
        if (name == null && schema != null) {
            throw attributes.missing(attribute(kind, "Name"));
        }
        return new CreateRoutine(
                kind,
                (name == null) ? null : new QualifiedName(schema, name),
                table(kind, attributes),
                attributes.textOrFile(attribute(kind, "Text"), attribute(kind, "Body")),
                attributes.flag("replaceIfExists", false),
                null);
    }

    private static Operation drop(RoutineKind kind, AttributeMap attributes) {
        Attributes.refuseCatalog(attributes);
        QualifiedName name = attributes.qualifiedName(Attributes.SCHEMA_NAME, attribute(kind, "Name"));
        return new DropRoutine(
                kind,
                name,
                (kind == RoutineKind.TRIGGER) ? null : attributes.optionalText("arguments"),
                table(kind, attributes),
                attributes.flag("ifExists", false),
                null);
    }

    /** A trigger is in the schema of its table. */
    private static @Nullable QualifiedName table(RoutineKind kind, AttributeMap attributes) {
        String table = (kind == RoutineKind.TRIGGER) ? attributes.optionalName(Attributes.TABLE_NAME) : null;
        return (table == null) ? null : new QualifiedName(attributes.optionalName(Attributes.SCHEMA_NAME), table);
    }
}
