package dev.migrate.command;

import dev.migrate.Migrator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate repair}: a person answers for a revision whose file or state the tool can't judge. */
final class RepairCommand implements Command {

    private static final String RESUME = "--resume-from";
    private static final String REVERTED = "--mark-failed-as-reverted";

    @Override
    public CommandSpec spec() {
        return Options.of(
                        this,
                        "repair",
                        "Accept the content that the file of an applied revision has now; or, for a revision that stopped"
                                + " part-way, say how much of it is in the database.")
                .parameter("REV", "1", "The revision.")
                .text("N", "The next run goes on with statement N; those before it are in the database.", RESUME)
                .flag("Nothing of the revision is in the database any more.", REVERTED)
                .examples("repair 8f2c", "repair 8f2c --resume-from 4", "repair 8f2c --mark-failed-as-reverted");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        List<String> typed = given.matchedPositionalValue(0, List.of());
        String revision = typed.get(0);
        String statement = given.matchedOptionValue(RESUME, "");
        boolean reverted = given.matchedOptionValue(REVERTED, false);
        if (reverted && !statement.isEmpty()) {
            throw new UsageException(RESUME + " and " + REVERTED + " contradict each other. Type one of the two.");
        }
        if (!statement.isEmpty() && !statement.matches("[0-9]{1,9}")) {
            throw new UsageException("'" + statement + "' is no number of a statement. Type it in digits.");
        }
        Migrator migrator = invocation.migrator();
        if (reverted) {
            migrator.markReverted(revision);
            report(invocation, revision, "nothing of it is in the database any more; the next upgrade runs all of it");
        } else if (!statement.isEmpty()) {
            migrator.resumeFrom(revision, Integer.parseInt(statement));
            report(invocation, revision, "the next run goes on with statement " + statement);
        } else {
            migrator.repair(revision);
            report(invocation, revision, "its content is accepted as it is now");
        }
        return ExitCodes.DONE;
    }

    private static void report(Invocation invocation, String revision, String what) {
        if (invocation.json()) {
            invocation.write(new Json().add("repaired", revision).add("note", what));
        } else {
            invocation
                    .console()
                    .line(invocation.console().styled(Style.GOOD, "Repaired") + " " + revision + ": " + what + ".");
        }
    }
}
