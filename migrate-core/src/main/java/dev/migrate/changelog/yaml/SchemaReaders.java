package dev.migrate.changelog.yaml;

import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.Operation;
import java.util.Map;

/** Reads the changes of schemas. */
final class SchemaReaders {

    private SchemaReaders() {}

    static Map<String, ChangeReader> all() {
        return Map.of("createSchema", SchemaReaders::create, "dropSchema", SchemaReaders::drop);
    }

    private static Operation create(AttributeMap attributes) {
        Attributes.refuseCatalog(attributes);
        return new CreateSchema(attributes.name(Attributes.SCHEMA_NAME), attributes.flag("ifNotExists", false));
    }

    private static Operation drop(AttributeMap attributes) {
        Attributes.refuseCatalog(attributes);
        return new DropSchema(
                attributes.name(Attributes.SCHEMA_NAME),
                attributes.flag("ifExists", false),
                attributes.flag("cascade", false));
    }
}
