package dev.migrate.command;

import dev.migrate.ComparisonRequest;
import dev.migrate.autogenerate.Comparison;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate check}: whether the database is as the entities say; writes nothing. */
final class CheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Against.options(Options.of(
                        this,
                        "check",
                        "Compare the entities with the database, and end with exit code 3 unless they agree."))
                .flag("List the notes, too: differences that are in order as they are.", "-v", "--verbose")
                .examples("check", "check -v", "check --against replay");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        ComparisonRequest request = Against.request(given, invocation);
        Comparison comparison = invocation.migrator().check(request);
        new ComparisonReport(invocation).print(comparison, given.matchedOptionValue("--verbose", false));
        return comparison.isInSync() ? ExitCodes.DONE : ExitCodes.DIFFERENT;
    }
}
