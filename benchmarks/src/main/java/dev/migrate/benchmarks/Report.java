package dev.migrate.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures as a table, each with its ratio to ours. */
final class Report {

    private static final String BEGIN = "<!-- figures -->";
    private static final String END = "<!-- end of the figures -->";

    private static final double KB = 1_000;

    private final Results results;

    Report(Results results) {
        this.results = results;
    }

    String markdown() {
        StringBuilder table = new StringBuilder();
        table.append("PostgreSQL ")
                .append(Versions.of("postgresql"))
                .append(", Java ")
                .append(Runtime.version().feature())
                .append(", ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors.\n\n| target | seen | at most | |\n|---|---|---|---|\n");
        Targets.of(results).forEach((target) -> table.append(target.row()));
        table.append("""

                | work | size | contender | ms | calls | round trips | ours by theirs |
                |---|---|---|---|---|---|---|
                """);
        groups().forEach((key, group) -> group.forEach((figure) -> table.append(row(figure, ours(group)))));
        table.append("""

                Of a fresh process, to find that there is nothing to do, in kB:

                | revisions | contender | classes loaded | allocated | in use at most | kept | kept when memory is wanted |
                |---|---|---|---|---|---|---|
                """);
        results.usages().forEach((usage) -> table.append(row(usage)));
        table.append("""

                Parts of a run by themselves, in a process that had warmed up (JMH):

                | part | size | ms | ± | kB allocated |
                |---|---|---|---|---|
                """);
        results.parts().forEach((part) -> table.append(row(part)));
        table.append("\n");
        results.differences().forEach((line) -> table.append("- ").append(line).append(".\n"));
        return table.toString();
    }

    /** Returns a page with the table in the place of the one that it has. */
    String insertedInto(String page) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "the page has no place for the table, from '" + BEGIN + "' to '" + END + "'");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + markdown() + page.substring(end);
    }

    private Map<String, List<Figure>> groups() {
        return results.figures().stream()
                .collect(Collectors.groupingBy(
                        (figure) -> figure.work() + " " + figure.size(), LinkedHashMap::new, Collectors.toList()));
    }

    private static double ours(List<Figure> group) {
        return group.stream()
                .filter(Figure::isOurs)
                .mapToDouble(Figure::milliseconds)
                .findFirst()
                .orElseThrow();
    }

    private static String row(Figure figure, double ours) {
        String ratio = figure.isOurs() ? "" : String.format(Locale.ROOT, "%.3f", ours / figure.milliseconds());
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %,.1f | %s | %s | %s |%n",
                figure.work(),
                figure.size(),
                figure.contender(),
                figure.milliseconds(),
                counted(figure.calls()),
                counted(figure.roundTrips()),
                ratio);
    }

    private static String counted(long count) {
        return (count < 0) ? "" : String.format(Locale.ROOT, "%,d", count);
    }

    private static String row(Part part) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,.3f | %s | %,.0f |%n",
                part.name(),
                part.size(),
                part.milliseconds(),
                Double.isNaN(part.error()) ? "" : String.format(Locale.ROOT, "%,.3f", part.error()),
                part.allocated() / KB);
    }

    private static String row(Usage usage) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %,d | %,.0f | %,.0f | %,.0f | %,.0f |%n",
                usage.size(),
                usage.contender(),
                usage.classes(),
                usage.allocated() / KB,
                usage.peak() / KB,
                usage.kept() / KB,
                usage.keptWhenWanted() / KB);
    }
}
