package dev.migrate.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the parts of a run by themselves with JMH, each in a process of its own.
 *
 * @param sizes at which they are measured
 * @param rounds how often each is measured after as many rounds that don't count
 * @param round how long a round lasts
 */
record PartsWork(List<Integer> sizes, int rounds, TimeValue round) {

    static final String GRAPH = "graph: build and resolve head";

    /** Returns what was seen. */
    List<Part> measure() {
        OptionsBuilder options = new OptionsBuilder();
        options.include("^dev\\.migrate\\.benchmarks\\.parts\\.")
                .param("size", sizes.stream().map(String::valueOf).toArray(String[]::new))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(rounds)
                .warmupTime(round)
                .measurementIterations(rounds)
                .measurementTime(round)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        try {
            return parts(new Runner(options.build()).run());
        } catch (RunnerException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static List<Part> parts(Collection<RunResult> results) {
        return results.stream()
                .map((result) -> {
                    Result<?> time = result.getPrimaryResult();
                    return new Part(
                            name(result.getParams().getBenchmark()),
                            Integer.parseInt(result.getParams().getParam("size")),
                            time.getScore(),
                            time.getScoreError(),
                            allocated(result));
                })
                .toList();
    }

    private static double allocated(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore();
    }

    /** Returns the class and the method as words. */
    private static String name(String benchmark) {
        List<String> parts = List.of(benchmark.split("\\.", -1));
        return words(parts.get(parts.size() - 2)).strip() + ": " + words(parts.get(parts.size() - 1));
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
