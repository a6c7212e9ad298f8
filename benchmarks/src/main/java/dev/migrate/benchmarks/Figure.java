package dev.migrate.benchmarks;

import java.util.List;

/**
 * What one contender needed for some work.
 *
 * @param work the work
 * @param size how many revisions, tables or tenants
 * @param contender who did it
 * @param milliseconds the median of the rounds
 * @param calls calls to the server, or -1 where there is none to count
 */
record Figure(String work, int size, String contender, double milliseconds, long calls) {

    static double median(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
