package dev.migrate.command;

import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws revisions, the newest first, with the lines between them to the left, as {@code git log --graph} does.
 *
 * <p>Each column stands for a revision that is still to come. Below a revision its column goes on to what it follows; where
 * that has a column already, the two meet. Lines move by one column a row. For one thread.
 */
final class GraphDrawing {

    private List<String> columns = List.of();
    private boolean ended;

    /**
     * Returns the rows of one revision.
     *
     * @param follows what it follows, without what isn't drawn
     * @param text what stands beside it; the first line is the revision's own
     */
    List<String> draw(RevisionHeader revision, List<String> follows, List<String> text) {
        List<String> before = new ArrayList<>(columns);
        int own = before.indexOf(revision.id());
        if (own < 0) {
            own = before.size();
            before.add(revision.id());
        }
        List<String> after = following(before, own, follows);
        List<String> rows = new ArrayList<>();
        if (ended) {
            // What comes next may stand in the same column and doesn't lead there.
            rows.add(row(columns.size(), -1));
        }
        rows.add(row(before.size(), own) + " " + text.get(0));
        rows.addAll(moves(lines(before, own, follows, after)));
        for (String line : text.subList(1, text.size())) {
            rows.add((row(after.size(), -1) + "   " + line).stripTrailing());
        }
        columns = after;
        ended = follows.isEmpty();
        return rows;
    }

    private static List<String> following(List<String> before, int own, List<String> follows) {
        Set<String> after = new LinkedHashSet<>();
        for (int i = 0; i < before.size(); i++) {
            if (i == own) {
                after.addAll(follows);
            } else {
                after.add(before.get(i));
            }
        }
        return List.copyOf(after);
    }

    private static List<Line> lines(List<String> before, int own, List<String> follows, List<String> after) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (String id : (i == own) ? follows : List.of(before.get(i))) {
                lines.add(new Line(i, after.indexOf(id)));
            }
        }
        return lines;
    }

    private static List<String> moves(List<Line> start) {
        List<String> rows = new ArrayList<>();
        List<Line> lines = start;
        while (lines.stream().anyMatch(Line::moves)) {
            char[] row = new char[2 * width(lines)];
            Arrays.fill(row, ' ');
            for (Line line : lines) {
                row[line.position()] = line.character();
            }
            rows.add(new String(row).stripTrailing());
            lines = lines.stream().map(Line::moved).distinct().toList();
        }
        return rows;
    }

    private static int width(List<Line> lines) {
        return lines.stream()
                        .mapToInt((line) -> Math.max(line.at(), line.to()))
                        .max()
                        .orElse(0)
                + 1;
    }

    private static String row(int columns, int own) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            row.append(i == 0 ? "" : " ").append(i == own ? '*' : '|');
        }
        return row.toString();
    }

    /**
     * A line on its way from one row to the next.
     *
     * @param at the column that it is in
     * @param to the column that it goes to
     */
    private record Line(int at, int to) {

        boolean moves() {
            return at != to;
        }

        int position() {
            return moves() ? 2 * Math.min(at, moved().at) + 1 : 2 * at;
        }

        char character() {
            return !moves() ? '|' : (to < at) ? '/' : '\\';
        }

        Line moved() {
            return new Line(at + Integer.signum(to - at), to);
        }
    }
}
