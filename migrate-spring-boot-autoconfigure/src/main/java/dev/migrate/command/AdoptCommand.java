package dev.migrate.command;

import dev.migrate.adopt.ForeignTool;
import dev.migrate.engine.AdoptionResult;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate adopt}: takes over a database that another tool has managed, without running anything. */
final class AdoptCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(
                        this,
                        "adopt",
                        "Take over a database that another tool has managed.",
                        "What that tool has applied must be among the revisions; it is written into the version table and"
                                + " the journal, and nothing is run.")
                .parameter("TOOL", "1", "Who has managed it: " + labels() + ".")
                .flag("Only say what would be taken over.", "--dry-run")
                .text("NAME", "The table in which the tool remembers what it did, if not its usual one.", "--table")
                .examples("adopt flyway --dry-run", "adopt liquibase", "adopt alembic --table old_version");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        List<String> typed = given.matchedPositionalValue(0, List.of());
        ForeignTool tool = tool(typed.get(0));
        AdoptionResult result = invocation
                .migrator()
                .adoption()
                .adopt(tool, given.matchedOptionValue("--table", null), given.matchedOptionValue("--dry-run", false));
        if (invocation.json()) {
            invocation.write(new Json()
                    .add("tool", tool.label())
                    .add("table", result.table())
                    .add("dryRun", result.dryRun())
                    .add("adopted", result.adopted())
                    .add("current", List.copyOf(result.current()))
                    .add("pending", result.pending()));
        } else {
            print(result, invocation.console());
        }
        return ExitCodes.DONE;
    }

    private static ForeignTool tool(String typed) {
        return Arrays.stream(ForeignTool.values())
                .filter((tool) -> tool.label().equals(typed))
                .findFirst()
                .orElseThrow(() -> new UsageException("'" + typed + "' isn't known here. Type " + labels() + "."));
    }

    private static String labels() {
        return Arrays.stream(ForeignTool.values()).map(ForeignTool::label).collect(Collectors.joining(", "));
    }

    private static void print(AdoptionResult result, Console console) {
        int count = result.adopted().size();
        String what = (count == 1) ? "1 revision" : count + " revisions";
        String at = result.current().isEmpty() ? "<base>" : String.join(", ", result.current());
        String source = " from " + result.tool().title() + "'s table '" + result.table() + "'; the database ";
        console.line(
                result.dryRun()
                        ? "Would adopt " + what + source + "would be at " + at + ". Nothing was changed."
                        : console.styled(Style.GOOD, "Adopted " + what) + source + "is at " + at
                                + ", and nothing was run.");
        console.line(
                result.pending().isEmpty()
                        ? "Nothing is pending."
                        : "Pending: " + String.join(", ", result.pending()) + ".");
    }
}
