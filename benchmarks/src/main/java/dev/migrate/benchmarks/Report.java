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

    private final List<Figure> figures;

    Report(List<Figure> figures) {
        this.figures = figures;
    }

    String markdown() {
        StringBuilder table = new StringBuilder();
        table.append("PostgreSQL ")
                .append(Versions.of("postgresql"))
                .append(", Java ")
                .append(Runtime.version().feature())
                .append(", ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors.\n\n")
                .append("| work | size | contender | ms | calls | ours by theirs |\n|---|---|---|---|---|---|\n");
        groups().forEach((key, group) -> group.forEach((figure) -> table.append(row(figure, ours(group)))));
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
        return figures.stream()
                .collect(Collectors.groupingBy(
                        (figure) -> figure.work() + " " + figure.size(), LinkedHashMap::new, Collectors.toList()));
    }

    private static double ours(List<Figure> group) {
        return group.stream()
                .filter((figure) -> figure.contender().equals("migrate"))
                .mapToDouble(Figure::milliseconds)
                .findFirst()
                .orElseThrow();
    }

    private static String row(Figure figure, double ours) {
        String ratio = figure.contender().equals("migrate")
                ? ""
                : String.format(Locale.ROOT, "%.3f", ours / figure.milliseconds());
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %,.1f | %s | %s |%n",
                figure.work(),
                figure.size(),
                figure.contender(),
                figure.milliseconds(),
                (figure.calls() < 0) ? "" : String.format(Locale.ROOT, "%,d", figure.calls()),
                ratio);
    }
}
