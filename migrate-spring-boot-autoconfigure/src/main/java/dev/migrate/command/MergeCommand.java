package dev.migrate.command;

import dev.migrate.revision.Target;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate merge}: writes the revision in which branches meet; needs no database. */
final class MergeCommand implements Command {

    @Override
    public CommandSpec spec() {
        return NewFile.options(Options.of(
                                this,
                                "merge",
                                "Write a revision that joins branches and does nothing itself. Needs no database.")
                        .parameter("REV", "0..*", "The heads to join; all of them unless named."))
                .examples("merge heads -m \"Merge billing and search\"", "merge 8f2c 5d0c");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        List<String> typed = given.matchedPositionalValue(0, List.of("heads"));
        List<Target> parents = typed.stream().map(Target::parse).toList();
        new NewFile(given, invocation).merge(parents);
        return ExitCodes.DONE;
    }
}
