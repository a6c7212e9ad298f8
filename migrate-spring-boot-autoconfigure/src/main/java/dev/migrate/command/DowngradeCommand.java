package dev.migrate.command;

import dev.migrate.Migrator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate downgrade}: reverts revisions, which a start of the application then leaves alone. */
final class DowngradeCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(this, "downgrade", "Revert every applied revision that isn't part of REV.")
                .parameter("REV", "1", "Where to go: base, an id, -1, label@base, …")
                .text(
                        "TEXT",
                        "What to note in the journal beside the application's name, for example a release.",
                        "--tag")
                .flag(ScriptOption.DESCRIPTION, ScriptOption.NAME)
                .flag("Show what would run, and run nothing.", "--dry-run")
                .examples("downgrade -1", "downgrade 8f2c1d7ab034", "downgrade base", "downgrade head:8f2c --sql");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        List<String> targets = given.matchedPositionalValue(0, List.of());
        String target = targets.get(0);
        if (ScriptOption.isGiven(given)) {
            ScriptOption option = new ScriptOption(invocation);
            option.print(option.scripts().downgrade(ScriptOption.range(target)));
            return ExitCodes.DONE;
        }
        Ranges.refuse(target);
        Migrator migrator = invocation.migrator().tagged(given.matchedOptionValue("--tag", ""));
        if (given.matchedOptionValue("--dry-run", false)) {
            new DryRun(invocation).print(migrator.planDowngrade(target));
        } else {
            new MovementReport(invocation).print(migrator.downgrade(target));
        }
        return ExitCodes.DONE;
    }
}
