package dev.migrate.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        Results results = measure(List.of(100, 1_000), 10_000, ROUNDS);
        Report report = new Report(results);
        System.out.println(report.markdown());
        Path page = folder.resolve("performance.md");
        Files.write(page, report.insertedInto(Files.read(page)));
        Files.write(folder.resolve("performance.svg"), new Chart(results.figures()).svg());
    }

    /**
     * Measures all work.
     *
     * @param sizes at which everybody is measured
     * @param large at which those are measured that manage it, once; 0 for none
     */
    static Results measure(List<Integer> sizes, int large, int rounds) {
        List<Figure> figures = new ArrayList<>();
        ColdWork cold = new ColdWork(Contenders.tools());
        EntitiesWork entities = new EntitiesWork();
        try (Server server = Server.start()) {
            Work upgrade = new UpgradeWork(Contenders.all());
            // Classes are loaded, and code is compiled.
            upgrade.measure(server, Math.min(50, sizes.get(0)), rounds);
            for (int size : sizes) {
                figures.addAll(upgrade.measure(server, size, rounds));
                figures.addAll(cold.measure(server, size, rounds));
                figures.addAll(new ApplicationWork().measure(server, size, rounds));
                figures.addAll(new CheckWork().measure(server, size, rounds));
                figures.addAll(entities.measure(server, size, rounds));
                figures.addAll(new GraphWork().measure(server, size, rounds * 5));
                figures.addAll(new TenantWork().measure(server, size, rounds));
            }
            if (large > 0) {
                figures.addAll(upgrade.measure(server, large, 1));
                figures.addAll(cold.measure(server, large, rounds));
                figures.addAll(new CheckWork().measure(server, large, 1));
                figures.addAll(new GraphWork().measure(server, large, rounds * 5));
            }
        }
        return new Results(figures, cold.usages(), entities.differences(), Jars.bytes());
    }
}
