package dev.migrate.command;

import dev.migrate.Migrator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate upgrade}: applies revisions, also those that somebody rolled back. */
final class UpgradeCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(this, "upgrade", "Apply every revision that leads to REV and isn't applied.")
                .parameter("REV", "0..1", "Where to go: head (the default), heads, an id, +1, label@head, …")
                .text(
                        "TEXT",
                        "What to note in the journal beside the application's name, for example a release.",
                        "--tag")
                .flag(ScriptOption.DESCRIPTION, ScriptOption.NAME)
                .flag("Show what would run, and run nothing.", "--dry-run")
                .examples("upgrade", "upgrade +1", "upgrade billing@head", "upgrade base:head --sql");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        List<String> targets = given.matchedPositionalValue(0, List.of("head"));
        String target = targets.get(0);
        if (ScriptOption.isGiven(given)) {
            ScriptOption option = new ScriptOption(invocation);
            option.print(option.scripts().upgrade(ScriptOption.range(target)));
            return ExitCodes.DONE;
        }
        Ranges.refuse(target);
        Migrator migrator = invocation.migrator().tagged(given.matchedOptionValue("--tag", ""));
        if (given.matchedOptionValue("--dry-run", false)) {
            new DryRun(invocation).print(migrator.plan(target));
        } else {
            new MovementReport(invocation).print(migrator.upgrade(target));
        }
        return ExitCodes.DONE;
    }
}
