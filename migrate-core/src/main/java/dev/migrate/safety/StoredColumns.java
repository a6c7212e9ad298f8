package dev.migrate.safety;

import dev.migrate.model.DataType;
import dev.migrate.model.Value;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of a new column has to be written into each row. */
final class StoredColumns {

    private static final Pattern VOLATILE = Pattern.compile(
            "\\b(?:gen_random_uuid|uuid|uuidv[47]|uuid_generate_v\\d\\w*|random|rand|clock_timestamp|timeofday|nextval)\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    private StoredColumns() {}

    static boolean isStored(DataType type) {
        String generation = type.generation();
        return generation != null && !generation.toLowerCase(Locale.ROOT).contains("virtual");
    }

    /** Whether a default is computed for each row that is there, instead of once. */
    static boolean differsByRow(@Nullable Value value) {
        return value instanceof Value.NextValue
                || (value instanceof Value.Expression expression
                        && VOLATILE.matcher(expression.sql()).find());
    }
}
