package dev.migrate.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every name and list of names in the model must satisfy. */
final class Names {

    private Names() {}

    static void requireName(String what, @Nullable String name) {
        if (name != null && name.isBlank()) {
            throw new IllegalArgumentException("'" + what + "' must not be blank");
        }
    }

    static List<String> requireColumns(List<String> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("'columns' must not be empty");
        }
        columns.forEach((column) -> requireName("column", column));
        return List.copyOf(columns);
    }
}
