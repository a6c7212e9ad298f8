package dev.migrate.command;

import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.JudgedDifference;
import java.util.List;

/** Shows what a comparison found, to a person or a machine. */
final class ComparisonReport {

    private final Invocation invocation;

    ComparisonReport(Invocation invocation) {
        this.invocation = invocation;
    }

    void print(Comparison comparison, boolean verbose) {
        if (invocation.json()) {
            invocation.write(new Json().add("inSync", comparison.isInSync()));
            return;
        }
        List<JudgedDifference> shown = verbose ? comparison.differences() : comparison.operations();
        shown.forEach((judged) -> invocation.console().line(judged.difference().subject() + ": " + judged.reason()));
    }
}
