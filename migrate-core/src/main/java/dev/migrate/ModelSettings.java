package dev.migrate;

import dev.migrate.autogenerate.AutogenerateSettings;
import dev.migrate.autogenerate.OperationRewriter;
import dev.migrate.engine.EngineParts;
import java.util.List;

/**
 * What a migrator knows of the wanted schema.
 *
 * @param settings what is compared, and who is right
 * @param source where the wanted schema comes from
 * @param rewriters see generated revisions before they are written
 * @param freshDatabase how a start makes the schema of a fresh database
 */
record ModelSettings(
        AutogenerateSettings settings,
        DesiredSchemaSource source,
        List<OperationRewriter> rewriters,
        FreshDatabase freshDatabase) {

    /** Where there is no wanted schema. */
    static final ModelSettings NONE = new ModelSettings(
            AutogenerateSettings.standard(),
            (dialect, ownSchema) -> {
                throw new NoModelException(
                        "There is no model to compare the database with.",
                        "Let the application have JPA entities, or a bean of type SchemaModel, or name another database"
                                + " that has the wanted schema: --against jdbc:….");
            },
            List.of(),
            FreshDatabase.UPGRADE);

    ModelSettings withSettings(AutogenerateSettings newSettings) {
        return new ModelSettings(newSettings, source, rewriters, freshDatabase);
    }

    ModelSettings withSource(DesiredSchemaSource newSource) {
        return new ModelSettings(settings, newSource, rewriters, freshDatabase);
    }

    ModelSettings withRewriters(List<OperationRewriter> newRewriters) {
        return new ModelSettings(settings, source, newRewriters, freshDatabase);
    }

    ModelSettings withFreshDatabase(FreshDatabase newFreshDatabase) {
        return new ModelSettings(settings, source, rewriters, newFreshDatabase);
    }

    ModelComparison comparison(EngineParts parts) {
        return new ModelComparison(parts, settings, source);
    }
}
