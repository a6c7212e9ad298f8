package dev.migrate.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Bars on a logarithmic scale, one for each figure at one size. */
final class Chart {

    private static final int ROW = 18;
    private static final int LABEL = 380;
    private static final int WIDTH = 900;

    private final List<Figure> figures;

    Chart(List<Figure> figures, int size) {
        this.figures =
                figures.stream().filter((figure) -> figure.size() == size).toList();
    }

    String svg() {
        int height = figures.size() * ROW + 20;
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " "
                + height + "\" font-family=\"sans-serif\" font-size=\"11\">\n"
                + "<title>Milliseconds, on a logarithmic scale</title>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        IntStream.range(0, figures.size()).forEach((i) -> svg.append(bar(figures.get(i), 10 + i * ROW)));
        return svg.append("</svg>\n").toString();
    }

    private static String bar(Figure figure, int top) {
        double width = 70 * Math.max(0.1, Math.log10(figure.milliseconds() * 10));
        String color = figure.contender().equals("migrate") ? "#2563eb" : "#9ca3af";
        return String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#111\">%s: %s</text>"
                        + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>"
                        + "<text x=\"%.1f\" y=\"%d\" fill=\"#111\">%,.1f ms</text>%n",
                LABEL - 6,
                top + 12,
                figure.work(),
                figure.contender(),
                LABEL,
                top + 2,
                width,
                ROW - 5,
                color,
                LABEL + width + 5,
                top + 12,
                figure.milliseconds());
    }
}
