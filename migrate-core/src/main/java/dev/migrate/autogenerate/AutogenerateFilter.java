package dev.migrate.autogenerate;

/**
 * Leaves things out of the comparison, on both sides; each thing is compared only if every filter lets it.
 *
 * <p>A column that is left out stays part of a table that is created as a whole. Called by any thread.
 */
@FunctionalInterface
public interface AutogenerateFilter {

    /**
     * Whether it is compared.
     *
     * @param subject the thing; the parts of a table that is left out are never asked for
     */
    boolean includes(Subject subject);
}
