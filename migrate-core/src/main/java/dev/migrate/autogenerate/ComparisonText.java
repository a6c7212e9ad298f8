package dev.migrate.autogenerate;

import dev.migrate.model.QualifiedName;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a comparison found, as lines for people. Immutable. */
public final class ComparisonText {

    private static final String INDENT = "  ";

    private final Comparison comparison;
    private final boolean verbose;
    private final StringBuilder out = new StringBuilder();

    private ComparisonText(Comparison comparison, boolean verbose) {
        this.comparison = comparison;
        this.verbose = verbose;
    }

    /**
     * Returns the lines, each with its line break.
     *
     * @param verbose whether notes are listed, too, instead of only counted
     */
    public static String of(Comparison comparison, boolean verbose) {
        return new ComparisonText(comparison, verbose).text();
    }

    private String text() {
        List<JudgedDifference> operations = comparison.operations();
        List<JudgedDifference> warnings = with(Verdict.WARNING);
        List<JudgedDifference> notes = with(Verdict.NOTE);
        if (operations.isEmpty()) {
            line("In sync: the database is as the " + side() + " want it.");
        } else {
            list(count(operations.size(), "difference") + ":", operations);
        }
        if (!warnings.isEmpty()) {
            list(count(warnings.size(), "warning") + ":", warnings);
        }
        if (verbose && !notes.isEmpty()) {
            list(count(notes.size(), "note") + ":", notes);
        } else if (!notes.isEmpty()) {
            line(count(notes.size(), "note") + (notes.size() == 1 ? " (-v shows it)" : " (-v lists them)"));
        }
        unknownTables();
        comparison.wanted().remarks().forEach((remark) -> line("Not read: " + remark));
        return out.toString();
    }

    private List<JudgedDifference> with(Verdict verdict) {
        return comparison.differences().stream()
                .filter((judged) -> judged.verdict() == verdict)
                .toList();
    }

    private void list(String title, List<JudgedDifference> differences) {
        line(title);
        differences.stream().map(DescribedDifference::of).forEach(this::difference);
    }

    private void difference(DescribedDifference difference) {
        String origin = (difference.origin() == null) ? "" : " (" + difference.origin() + ")";
        line(INDENT + difference.headline() + origin);
        String side = side();
        side(side, difference.wanted());
        side("database", difference.actual());
        line(INDENT + INDENT + difference.reason());
    }

    private void side(String name, @Nullable String definition) {
        line(INDENT + INDENT + name + ": " + ((definition == null) ? "nothing" : definition));
    }

    private void unknownTables() {
        List<QualifiedName> unknown = comparison.unknownTables();
        if (unknown.isEmpty()) {
            return;
        }
        String names =
                String.join(", ", unknown.stream().map(QualifiedName::toString).toList());
        line(count(unknown.size(), "table") + " unknown to the " + side() + ", left alone: " + names);
    }

    /** Returns what the wanted side is called. */
    private String side() {
        boolean entities = comparison.wanted().source().toLowerCase(Locale.ROOT).contains("entities");
        return entities ? "entities" : "wanted tables";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + ((number == 1) ? "" : "s");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
