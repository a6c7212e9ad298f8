package dev.migrate.model;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of a table beyond its definition: where it says it, and what it left to somebody else.
 *
 * @param origin where the table is declared, for example {@code com.acme.Order}, or {@code null} where that isn't known
 * @param renamedFrom the name that the table had before, or {@code null}
 * @param columns what is known of columns, by name
 * @param impliedChecks the expressions of checks that nobody wrote, such as those over the values of an enum
 * @param givenNames the names of keys and indexes that nobody chose; another name in the database is as good
 * @param keysImplied whether the table only holds a collection, so that its keys follow from the kind of it
 * @param impliedNotNull the columns that are never null without anybody having said so, or only in some of the rows
 */
public record TableIntent(
        @Nullable String origin,
        @Nullable String renamedFrom,
        Map<String, ColumnIntent> columns,
        Set<String> impliedChecks,
        Set<String> givenNames,
        boolean keysImplied,
        Set<String> impliedNotNull) {

    /** A table of which everything was stated. */
    public static final TableIntent STATED = new TableIntent(null, null, Map.of(), Set.of(), Set.of(), false, Set.of());

    public TableIntent {
        columns = Map.copyOf(columns);
        impliedChecks = Set.copyOf(impliedChecks);
        givenNames = Set.copyOf(givenNames);
        impliedNotNull = Set.copyOf(impliedNotNull);
    }

    /** Returns what is known of a column beyond its definition. */
    public ColumnIntent column(String name) {
        return columns.getOrDefault(name, ColumnIntent.STATED);
    }
}
