package dev.migrate.benchmarks;

import java.util.List;

/** Something that contenders do, measured in rounds that take turns, so that a slow moment of the machine meets all of them. */
interface Work {

    /** Measures it at a size, and returns a figure for each contender. */
    List<Figure> measure(Server server, int size, int rounds);
}
