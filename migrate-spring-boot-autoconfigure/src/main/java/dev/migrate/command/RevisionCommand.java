package dev.migrate.command;

import dev.migrate.revision.Target;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate revision}: writes the file of a new revision, to be filled in or generated from what differs. */
final class RevisionCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Against.options(NewFile.options(Options.of(
                        this,
                        "revision",
                        "Write the file of a new revision. Needs no database, except with --autogenerate.")))
                .flag("Fill it with what brings the database to where the entities are.", "--autogenerate")
                .texts(
                        "OLD=NEW",
                        "What was renamed: a table, or a column as table.old=new. Asked for on a terminal.",
                        "--rename")
                .text("REV", "What it follows: head (the default), an id, label@head; base for a new root.", "--head")
                .flag("Let it follow a revision that others follow already, which begins a branch.", "--splice")
                .texts("REV", "A revision or label that must be applied first.", "--depends-on")
                .text("FORMAT", "yaml (the default), sql or java.", "--format")
                .examples(
                        "revision -m \"Add status column to data_products\"",
                        "revision --autogenerate -m \"Add a summary to data_products\"",
                        "revision -m \"Rebuild the search index\" --format sql",
                        "revision -m \"Begin billing\" --head base --branch-label billing");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        List<Target> parents = List.of(Target.parse(given.matchedOptionValue("--head", "head")));
        boolean splice = given.matchedOptionValue("--splice", false);
        List<String> dependsOn = given.matchedOptionValue("--depends-on", List.of());
        NewFile file = new NewFile(given, invocation);
        if (given.matchedOptionValue("--autogenerate", false)) {
            return new GeneratedRevision(given, invocation).write(file, file.revision(parents, splice, dependsOn));
        }
        for (String option : List.of("--strict", "--against", "--rename")) {
            if (given.hasMatchedOption(option)) {
                throw new UsageException(option + " goes with --autogenerate.");
            }
        }
        file.write(parents, splice, dependsOn, given.matchedOptionValue("--format", "yaml"));
        return ExitCodes.DONE;
    }
}
