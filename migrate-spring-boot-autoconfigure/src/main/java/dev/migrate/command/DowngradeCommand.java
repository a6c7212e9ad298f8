package dev.migrate.command;

import dev.migrate.engine.MovementResult;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate downgrade}: reverts revisions, which a start of the application then leaves alone. */
final class DowngradeCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(this, "downgrade", "Revert every applied revision that isn't part of REV.")
                .parameter("REV", "1", "Where to go: base, an id, -1, label@base, …")
                .examples("downgrade -1", "downgrade 8f2c1d7ab034", "downgrade base");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        List<String> targets = given.matchedPositionalValue(0, List.of());
        MovementResult result = invocation.migrator().downgrade(targets.get(0));
        new MovementReport(invocation).print(result);
        return ExitCodes.DONE;
    }
}
