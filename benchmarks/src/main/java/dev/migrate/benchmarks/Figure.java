package dev.migrate.benchmarks;

import java.util.List;

/**
 * What one contender needed for some work.
 *
 * @param work the work
 * @param size how many revisions, tables, entities or tenants
 * @param contender who did it
 * @param milliseconds the median of the rounds
 * @param calls calls of JDBC that go to the server, or -1 where they weren't counted
 * @param roundTrips how often it waited for the server, or -1 where that wasn't counted
 */
record Figure(String work, int size, String contender, double milliseconds, long calls, long roundTrips) {

    static final String OURS = "migrate";

    boolean isOurs() {
        return contender.equals(OURS);
    }

    Figure withRoundTrips(long counted) {
        return new Figure(work, size, contender, milliseconds, calls, counted);
    }

    static double median(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
