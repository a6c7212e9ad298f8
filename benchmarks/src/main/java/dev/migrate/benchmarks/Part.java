package dev.migrate.benchmarks;

/**
 * What a part of a run took by itself, in a process that had warmed up.
 *
 * @param name the part
 * @param size how many revisions, tables or changes
 * @param milliseconds the mean
 * @param error the half-width of its confidence interval of 99.9 %, in milliseconds; not a number after one round
 * @param allocated how many bytes were allocated each time
 */
record Part(String name, int size, double milliseconds, double error, double allocated) {}
