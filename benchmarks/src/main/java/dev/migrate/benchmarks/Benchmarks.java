package dev.migrate.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything, prints the table, and writes it with a chart into a folder. */
public final class Benchmarks {

    private static final int ROUNDS = 3;

    private Benchmarks() {}

    /**
     * Measures for some minutes.
     *
     * @param arguments the folder with the page that gets the table, and the chart beside it
     */
    public static void main(String[] arguments) {
        Path folder = Path.of((arguments.length == 0) ? "." : arguments[0]);
        Results results = measure(List.of(100, 1_000), 10_000, ROUNDS, TimeValue.milliseconds(500));
        Report report = new Report(results);
        System.out.println(report.markdown());
        Path page = folder.resolve("performance.md");
        Files.write(page, report.insertedInto(Files.read(page)));
        Files.write(folder.resolve("performance.svg"), new Chart(results.figures(), 1_000).svg());
    }

    /**
     * Measures all work.
     *
     * @param sizes at which everybody is measured
     * @param large at which what takes minutes is measured once; 0 for none
     * @param round how long the parts of a run are measured each time
     */
    static Results measure(List<Integer> sizes, int large, int rounds, TimeValue round) {
        List<Figure> figures = new ArrayList<>();
        ColdWork cold = new ColdWork(Contenders.tools());
        EntitiesWork entities = new EntitiesWork();
        try (Server server = Server.start()) {
            Work upgrade = new UpgradeWork(Contenders.all());
            // Classes are loaded, and code is compiled.
            upgrade.measure(server, Math.min(50, sizes.get(0)), rounds);
            for (int size : sizes) {
                // An upgrade waits for the disk, which is in another mood each time.
                figures.addAll(upgrade.measure(server, size, 2 * rounds));
                figures.addAll(cold.measure(server, size, rounds));
                figures.addAll(new ApplicationWork().measure(server, size, rounds));
                figures.addAll(new CheckWork().measure(server, size, rounds));
                figures.addAll(entities.measure(server, size, rounds));
                figures.addAll(new TenantWork().measure(server, size, rounds));
            }
            if (large > 0) {
                figures.addAll(upgrade.measure(server, large, 1));
                figures.addAll(cold.measure(server, large, rounds));
                figures.addAll(new CheckWork().measure(server, large, 1));
                figures.addAll(new TenantWork().measure(server, large, 1));
            }
        }
        List<Integer> all =
                (large > 0) ? Stream.concat(sizes.stream(), Stream.of(large)).toList() : sizes;
        List<Part> parts = new PartsWork(all, rounds + 2, round).measure();
        return new Results(figures, parts, cold.usages(), entities.differences(), Jars.bytes());
    }
}
