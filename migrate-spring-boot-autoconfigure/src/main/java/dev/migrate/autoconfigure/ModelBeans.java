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
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The wanted schema as beans tell it: a {@link SchemaModel} of the application's own, else a {@link DesiredSchemaSource},
 * else the entities. Beans are looked for only when somebody asks.
 */
final class ModelBeans implements DesiredSchemaSource {

    private final ListableBeanFactory beanFactory;

    ModelBeans(ListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    List<AutogenerateFilter> filters() {
        return beanFactory
                .getBeanProvider(AutogenerateFilter.class)
                .orderedStream()
                .toList();
    }

    List<OperationRewriter> rewriters() {
        return beanFactory
                .getBeanProvider(OperationRewriter.class)
                .orderedStream()
                .toList();
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
                .map((entities) -> entities.read(dialect, ownSchema))
                // No entity at all is no wish to have no table at all.
                .filter((wanted) -> !wanted.schema().isEmpty())
                .orElseThrow(() -> new NoModelException(
                        "There is no model to compare the database with: the application has no JPA entities and no bean"
                                + " of type SchemaModel.",
                        "Add one of them, or name another database that has the wanted schema: --against jdbc:…."));
    }

    private <T> Optional<T> only(Class<T> type) {
        List<T> beans = beanFactory.getBeanProvider(type).orderedStream().toList();
        if (beans.size() > 1) {
            throw new MigrateException(
                    "There are " + beans.size() + " beans of type " + type.getSimpleName()
                            + ", so it isn't known which model is wanted.",
                    "Keep one of them.");
        }
        return beans.stream().findFirst();
    }
}
