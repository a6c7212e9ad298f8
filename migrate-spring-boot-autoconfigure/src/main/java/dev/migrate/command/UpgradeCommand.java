package dev.migrate.command;

import dev.migrate.engine.MovementResult;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate upgrade}: applies revisions, also those that somebody rolled back. */
final class UpgradeCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(this, "upgrade", "Apply every revision that leads to REV and isn't applied.")
                .parameter("REV", "0..1", "Where to go: head (the default), heads, an id, +1, label@head, …")
                .examples("upgrade", "upgrade +1", "upgrade billing@head");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        List<String> targets = given.matchedPositionalValue(0, List.of("head"));
        MovementResult result = invocation.migrator().upgrade(targets.get(0));
        new MovementReport(invocation).print(result);
        return ExitCodes.DONE;
    }
}
