package dev.migrate;

import dev.migrate.operation.Assignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of a row while a Java migration describes them; their order is kept. */
public final class RowDefinition {

    private final List<Assignment> assignments = new ArrayList<>();

    RowDefinition() {}

    /** Gives a column a value: a Java object, {@code null}, or a {@link dev.migrate.model.Value} for an expression. */
    public RowDefinition set(String column, @Nullable Object value) {
        assignments.add(new Assignment(column, JavaValues.toValue(value)));
        return this;
    }

    List<Assignment> assignments() {
        return assignments;
    }
}
