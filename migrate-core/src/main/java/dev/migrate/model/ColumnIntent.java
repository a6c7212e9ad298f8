package dev.migrate.model;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of a column beyond its definition.
 *
 * @param origin where the column is declared, for example {@code com.acme.Order.total}, or {@code null}
 * @param renamedFrom the name that the column had before, or {@code null}
 * @param argumentsImplied whether nobody wrote the type's length, precision and scale
 * @param accepted which other types of the database the application works with; none where only its own will do
 * @param unreadable why the column's type can't be told, with a way out, or {@code null} where it can; such a column is
 *     never compared
 */
public record ColumnIntent(
        @Nullable String origin,
        @Nullable String renamedFrom,
        boolean argumentsImplied,
        Predicate<DataType> accepted,
        @Nullable String unreadable) {

    /** A column of which everything was stated. */
    public static final ColumnIntent STATED = new ColumnIntent(null, null, false, (type) -> false, null);
}
