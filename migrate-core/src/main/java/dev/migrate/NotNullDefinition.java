package dev.migrate;

import dev.migrate.model.DataType;
import dev.migrate.model.Value;
import org.jspecify.annotations.Nullable;

/** What a column needs before nulls are forbidden in it, while a Java migration describes it. */
public final class NotNullDefinition {

    private @Nullable Value value;
    private @Nullable DataType type;

    NotNullDefinition() {}

    /** Gives the rows that hold null a value: a Java object, or a {@link Value} for an expression. */
    public NotNullDefinition defaultNullValue(@Nullable Object valueForNulls) {
        value = JavaValues.toValue(valueForNulls);
        return this;
    }

    /** Says of which type the column is, for databases that write it anew. */
    public NotNullDefinition columnType(String columnType) {
        type = DataType.parse(columnType);
        return this;
    }

    @Nullable
    Value valueForNulls() {
        return value;
    }

    @Nullable
    DataType columnType() {
        return type;
    }
}
