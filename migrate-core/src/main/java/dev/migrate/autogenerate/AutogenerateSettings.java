package dev.migrate.autogenerate;

import java.util.List;
import java.util.Set;

/**
 * What an application says about the comparison of its model with the database.
 *
 * @param comparison what is compared, and who is right
 * @param schemas the schemas that are compared; empty means the connection's own and those that the model names
 * @param includedTables the tables that are compared, {@code *} for any characters; empty means all
 * @param excludedTables the tables and sequences that are left out on both sides
 * @param filters what leaves out single things
 */
public record AutogenerateSettings(
        ComparisonSettings comparison,
        Set<String> schemas,
        Set<String> includedTables,
        Set<String> excludedTables,
        List<AutogenerateFilter> filters) {

    public AutogenerateSettings {
        schemas = Set.copyOf(schemas);
        includedTables = Set.copyOf(includedTables);
        excludedTables = Set.copyOf(excludedTables);
        filters = List.copyOf(filters);
    }

    /** Returns what an application gets that configures nothing. */
    public static AutogenerateSettings standard() {
        return new AutogenerateSettings(ComparisonSettings.standard(), Set.of(), Set.of(), Set.of(), List.of());
    }

    /** Returns the same with other filters. */
    public AutogenerateSettings withFilters(List<AutogenerateFilter> newFilters) {
        return new AutogenerateSettings(comparison, schemas, includedTables, excludedTables, newFilters);
    }

    /** Returns the same with the model right in everything. */
    public AutogenerateSettings strict() {
        return new AutogenerateSettings(comparison.strict(), schemas, includedTables, excludedTables, filters);
    }

    /** Whether every filter lets it. */
    public boolean includes(Subject subject) {
        return filters.stream().allMatch((filter) -> filter.includes(subject));
    }
}
