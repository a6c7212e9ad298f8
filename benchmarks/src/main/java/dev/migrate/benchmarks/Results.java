package dev.migrate.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that was measured in one run.
 *
 * @param figures times and calls
 * @param parts what parts of a run take by themselves
 * @param usages what a fresh process takes
 * @param differences what was found between entities and the tables that were made for them, in words
 * @param jarBytes how large our jars are that an application gets
 */
record Results(List<Figure> figures, List<Part> parts, List<Usage> usages, List<String> differences, long jarBytes) {

    /** Returns our figure. */
    Optional<Figure> ours(String work, int size) {
        return find(work, size, Figure.OURS);
    }

    /** Returns our time by the time of another contender. */
    OptionalDouble ratio(String work, int size, String other) {
        Optional<Figure> ours = ours(work, size);
        Optional<Figure> theirs = find(work, size, other);
        return (ours.isPresent() && theirs.isPresent())
                ? OptionalDouble.of(ours.get().milliseconds() / theirs.get().milliseconds())
                : OptionalDouble.empty();
    }

    /** Returns what was seen of a part. */
    Optional<Part> part(String name, int size) {
        return parts.stream()
                .filter((part) -> part.name().equals(name) && part.size() == size)
                .findFirst();
    }

    /** Returns the names of the parts. */
    List<String> partNames() {
        return parts.stream().map(Part::name).distinct().toList();
    }

    private Optional<Figure> find(String work, int size, String contender) {
        return figures.stream()
                .filter((figure) -> figure.work().equals(work) && figure.size() == size)
                .filter((figure) -> figure.contender().startsWith(contender))
                .findFirst();
    }
}
