package dev.migrate.autogenerate;

/**
 * What is compared, and who is right.
 *
 * @param authority whose word counts
 * @param dropUnknownTables whether tables that the model doesn't know are to be dropped
 * @param types whether types are compared
 * @param defaults whether defaults are compared
 * @param comments whether comments are compared
 */
public record ComparisonSettings(
        Authority authority, boolean dropUnknownTables, boolean types, boolean defaults, boolean comments) {

    /** Returns what an application gets that configures nothing. */
    public static ComparisonSettings standard() {
        return new ComparisonSettings(Authority.SHARED, false, true, true, true);
    }

    /** Returns the same with the model right in everything. */
    public ComparisonSettings strict() {
        return new ComparisonSettings(Authority.MODEL, dropUnknownTables, types, defaults, comments);
    }
}
