package dev.migrate;

import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import dev.migrate.model.Value;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A column as it was before it is altered, while a Java migration describes it. */
public final class ExistingColumn {

    private final String type;
    private @Nullable Boolean wasNullable;
    private @Nullable Value oldDefault;
    private @Nullable Identity oldIdentity;
    private @Nullable String oldRemarks;

    ExistingColumn(String type) {
        this.type = type;
    }

    /** Says whether nulls were allowed; otherwise it was the opposite of what it becomes, or allowed. */
    public ExistingColumn nullable(boolean nullable) {
        wasNullable = nullable;
        return this;
    }

    /** Says which default it had. */
    public ExistingColumn defaultValue(@Nullable Object value) {
        oldDefault = JavaValues.toDefault(value);
        return this;
    }

    /** Says that the database generated its values. */
    public ExistingColumn identity() {
        return identity((definition) -> {});
    }

    /** Says how the database generated its values. */
    public ExistingColumn identity(Consumer<IdentityDefinition> definition) {
        oldIdentity = IdentityDefinition.build(definition);
        return this;
    }

    /** Says which comment it had. */
    public ExistingColumn remarks(String remarks) {
        oldRemarks = remarks;
        return this;
    }

    Column build(String name, @Nullable Boolean newNullable) {
        boolean nullable = (wasNullable == null) ? newNullable == null || !newNullable : wasNullable;
        return Column.of(name, type)
                .withNullable(nullable)
                .withDefault(oldDefault)
                .withIdentity(oldIdentity)
                .withRemarks(oldRemarks);
    }
}
