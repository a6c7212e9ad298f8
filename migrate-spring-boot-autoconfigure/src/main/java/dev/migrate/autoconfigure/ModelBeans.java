package dev.migrate.autoconfigure;

import dev.migrate.DesiredSchemaSource;
import dev.migrate.NoModelException;
import dev.migrate.autogenerate.AutogenerateFilter;
import dev.migrate.autogenerate.OperationRewriter;
import dev.migrate.dialect.Dialect;
import dev.migrate.error.MigrateException;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The wanted schema as beans tell it: a {@link SchemaModel} of the application's own, else a {@link DesiredSchemaSource},
 * else the entities. Beans are looked for only when somebody asks.
 */
final class ModelBeans implements DesiredSchemaSource {

    private final DatabaseBeans beans;
    private final String database;

    ModelBeans(DatabaseBeans beans, String database) {
        this.beans = beans;
        this.database = database;
    }

    List<AutogenerateFilter> filters() {
        return beans.of(AutogenerateFilter.class);
    }

    List<OperationRewriter> rewriters() {
        return beans.of(OperationRewriter.class);
    }

    @Override
    public DesiredSchema read(Dialect dialect, @Nullable String ownSchema) {
        Optional<SchemaModel> own = only(SchemaModel.class);
        if (own.isPresent()) {
            return DesiredSchema.stated("the application's model", own.get());
        }
        Optional<DesiredSchemaSource> other = only(DesiredSchemaSource.class);
        if (other.isPresent()) {
            return other.get().read(dialect, ownSchema);
        }
        return only(EntitySchemas.class)
                .map((entities) -> entities.read(database, dialect, ownSchema))
                // No entity at all is no wish to have no table at all.
                .filter((wanted) -> !wanted.schema().isEmpty())
                .orElseThrow(() -> new NoModelException(
                        "There is no model to compare the database with: the application has no JPA entities and no bean"
                                + " of type SchemaModel.",
                        "Add one of them, or name another database that has the wanted schema: --against jdbc:…."));
    }

    private <T> Optional<T> only(Class<T> type) {
        List<T> found = beans.of(type);
        if (found.size() > 1) {
            throw new MigrateException(
                    "There are " + found.size() + " beans of type " + type.getSimpleName()
                            + ", so it isn't known which model is wanted.",
                    "Keep one of them.");
        }
        return found.stream().findFirst();
    }
}
