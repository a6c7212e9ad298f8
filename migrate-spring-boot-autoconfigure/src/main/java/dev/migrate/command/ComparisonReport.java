package dev.migrate.command;

import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.ComparisonJson;
import dev.migrate.autogenerate.ComparisonText;

/** Shows what a comparison found, to a person or a machine. */
final class ComparisonReport {

    private final Invocation invocation;

    ComparisonReport(Invocation invocation) {
        this.invocation = invocation;
    }

    /** @param verbose whether notes are shown to a person, too; a machine gets all */
    void print(Comparison comparison, boolean verbose) {
        if (invocation.json()) {
            invocation.write(json(comparison));
        } else {
            invocation.console().text(ComparisonText.of(comparison, verbose));
        }
    }

    static Json json(Comparison comparison) {
        Json json = new Json();
        ComparisonJson.of(comparison).forEach(json::add);
        return json;
    }
}
