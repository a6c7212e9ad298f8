package dev.migrate.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What this tool is meant to reach, and whether it did in one run; what wasn't measured has no row. */
final class Targets {

    private static final String FLOOR = "raw JDBC";
    private static final String FLYWAY = "Flyway";
    private static final int COMMON = 1_000;
    private static final int SMALL = 100;
    private static final int LARGE = 10_000;
    private static final double MB = 1e6;

    private final Results results;
    private final List<Target> rows = new ArrayList<>();

    private Targets(Results results) {
        this.results = results;
    }

    static List<Target> of(Results results) {
        Targets targets = new Targets(results);
        targets.times();
        targets.calls();
        targets.growth();
        targets.memory();
        return targets.rows;
    }

    private void times() {
        ratio("apply 1,000 revisions, by raw JDBC", UpgradeWork.APPLY, FLOOR, 1.3);
        ratio("nothing to do at 1,000, warm, by Flyway", UpgradeWork.NOTHING, FLYWAY, 0.2);
        ratio("nothing to do at 1,000, fresh process, by Flyway", ColdWork.COLD, FLYWAY, 0.5);
        ratio("1,000 tables in sync, by the bare queries", CheckWork.CHECK, FLOOR, 2);
        ratio("1,000 tenants with nothing to do, by a loop of Flyway", TenantWork.TENANTS, FLYWAY, 0.02);
        results.part(PartsWork.GRAPH, LARGE)
                .ifPresent((graph) -> add("graph of 10,000 revisions, ms", graph.milliseconds(), 200));
    }

    private void calls() {
        Optional<Figure> small = results.ours(UpgradeWork.APPLY, SMALL);
        Optional<Figure> common = results.ours(UpgradeWork.APPLY, COMMON);
        if (small.isPresent() && common.isPresent()) {
            double each = (double) (common.get().calls() - small.get().calls()) / (COMMON - SMALL);
            add("calls for each revision more", each, 4);
        }
        results.ours(UpgradeWork.NOTHING, COMMON)
                .ifPresent((ours) -> add("calls for nothing to do", (double) ours.calls(), 4));
        results.ours(CheckWork.CHECK, COMMON)
                .ifPresent((ours) -> add("calls for a comparison", (double) ours.calls(), 10));
    }

    /** Ten times as much may take ten times as long, and a little for what differs from run to run. */
    private void growth() {
        for (String work : List.of(UpgradeWork.APPLY, UpgradeWork.NOTHING, ColdWork.COLD, CheckWork.CHECK)) {
            Optional<Figure> common = results.ours(work, COMMON);
            Optional<Figure> large = results.ours(work, LARGE);
            if (common.isPresent() && large.isPresent()) {
                growth(work, common.get().milliseconds(), large.get().milliseconds());
            }
        }
        for (String part : results.partNames()) {
            Optional<Part> common = results.part(part, COMMON);
            Optional<Part> large = results.part(part, LARGE);
            if (common.isPresent() && large.isPresent()) {
                growth(part, common.get().milliseconds(), large.get().milliseconds());
            }
        }
    }

    private void growth(String what, double common, double large) {
        add("growth from 1,000 to 10,000: " + what, large / common, 12);
    }

    private void memory() {
        add("our jars, MB", results.jarBytes() / MB, 0.6);
        results.usages().stream()
                .filter((usage) -> usage.size() == COMMON && usage.contender().equals(Figure.OURS))
                .forEach((usage) -> {
                    add("heap in use at most, 1,000 revisions, MB", usage.peak() / MB, 5);
                    add("heap kept after it once memory is wanted, MB", usage.keptWhenWanted() / MB, 0.1);
                });
    }

    private void ratio(String name, String work, String other, double atMost) {
        results.ratio(work, COMMON, other).ifPresent((ratio) -> add(name, ratio, atMost));
    }

    private void add(String name, double seen, double atMost) {
        rows.add(new Target(name, seen, atMost));
    }

    /**
     * One of them.
     *
     * @param seen what was measured
     * @param atMost what it may be
     */
    record Target(String name, double seen, double atMost) {

        boolean isMet() {
            return seen <= atMost;
        }

        String row() {
            return String.format(
                    Locale.ROOT, "| %s | %.3f | %s | %s |%n", name, seen, atMost, isMet() ? "met" : "missed");
        }
    }
}
