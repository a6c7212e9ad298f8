package dev.migrate.command;

import dev.migrate.revision.Target;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate revision}: writes the file of a new revision, to be filled in; needs no database. */
final class RevisionCommand implements Command {

    @Override
    public CommandSpec spec() {
        return NewFile.options(Options.of(this, "revision", "Write the file of a new revision. Needs no database."))
                .text("REV", "What it follows: head (the default), an id, label@head; base for a new root.", "--head")
                .flag("Let it follow a revision that others follow already, which begins a branch.", "--splice")
                .texts("REV", "A revision or label that must be applied first.", "--depends-on")
                .text("FORMAT", "yaml (the default), sql or java.", "--format")
                .examples(
                        "revision -m \"Add status column to data_products\"",
                        "revision -m \"Rebuild the search index\" --format sql",
                        "revision -m \"Begin billing\" --head base --branch-label billing");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        String head = given.matchedOptionValue("--head", "head");
        new NewFile(given, invocation)
                .write(
                        List.of(Target.parse(head)),
                        given.matchedOptionValue("--splice", false),
                        given.matchedOptionValue("--depends-on", List.of()),
                        given.matchedOptionValue("--format", "yaml"));
        return ExitCodes.DONE;
    }
}
