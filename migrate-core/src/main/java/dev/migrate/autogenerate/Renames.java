package dev.migrate.autogenerate;

import dev.migrate.model.QualifiedName;
import java.util.List;
import java.util.Map;

/**
 * What was renamed, as somebody said it; nothing is ever taken for a rename otherwise.
 *
 * @param tables old names of tables by their new ones
 * @param columns old names of columns by table (under its new name) and new name
 */
public record Renames(Map<QualifiedName, QualifiedName> tables, Map<QualifiedName, Map<String, String>> columns) {

    /** Where nothing was renamed. */
    public static final Renames NONE = new Renames(Map.of(), Map.of());

    public Renames {
        tables = Map.copyOf(tables);
        columns = Map.copyOf(columns);
    }

    /** Returns the new names of tables, in order. */
    public List<QualifiedName> renamedTables() {
        return tables.keySet().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }
}
