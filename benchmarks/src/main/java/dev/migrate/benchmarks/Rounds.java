package dev.migrate.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The rounds of one contender at one work. */
final class Rounds {

    private final List<Double> milliseconds = new ArrayList<>();
    private long calls = -1;

    void add(Calls database, Runnable work) {
        long before = database.count();
        long start = System.nanoTime();
        work.run();
        add((System.nanoTime() - start) / 1e6);
        calls = database.count() - before;
    }

    void add(double time) {
        milliseconds.add(time);
    }

    Figure figure(String work, int size, String contender) {
        return new Figure(work, size, contender, Figure.median(milliseconds), calls, -1);
    }
}
