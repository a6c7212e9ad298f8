package dev.migrate.command;

import dev.migrate.Migrator;
import dev.migrate.revision.Target;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate stamp}: says where the database is without running anything. */
final class StampCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(this, "stamp", "Set the database to REV without running anything.")
                .parameter("REV", "1..*", "Where the database is: head, heads, base, an id, label@head, …")
                .flag("Empty the version table first, whatever is in it.", "--purge")
                .flag("Write a script for a database without a version table instead.", ScriptOption.NAME)
                .examples("stamp head", "stamp 3135632d55e1", "stamp --purge heads");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        List<String> targets = given.matchedPositionalValue(0, List.of());
        if (ScriptOption.isGiven(given)) {
            ScriptOption option = new ScriptOption(invocation);
            option.print(
                    option.scripts().stamp(targets.stream().map(Target::parse).toList()));
            return ExitCodes.DONE;
        }
        String[] revisions = targets.toArray(String[]::new);
        Migrator migrator = invocation.migrator();
        new MovementReport(invocation)
                .print(
                        given.matchedOptionValue("--purge", false)
                                ? migrator.stampPurging(revisions)
                                : migrator.stamp(revisions));
        return ExitCodes.DONE;
    }
}
