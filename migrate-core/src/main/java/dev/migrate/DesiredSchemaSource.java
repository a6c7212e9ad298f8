package dev.migrate;

import dev.migrate.dialect.Dialect;
import dev.migrate.model.DesiredSchema;
import org.jspecify.annotations.Nullable;

/** Where the wanted schema comes from, for example the entities of the application; asked only when it is needed. */
@FunctionalInterface
public interface DesiredSchemaSource {

    /**
     * Returns the wanted schema.
     *
     * @param dialect the database's dialect, in whose spelling names and types are
     * @param ownSchema the schema that names without one belong to, as the catalogue has it, or {@code null}
     * @throws dev.migrate.error.MigrateException if it can't be read
     */
    DesiredSchema read(Dialect dialect, @Nullable String ownSchema);
}
