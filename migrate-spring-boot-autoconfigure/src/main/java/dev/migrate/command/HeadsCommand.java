package dev.migrate.command;

import dev.migrate.changelog.Changelog;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate heads}: where the graph ends; needs no database. */
final class HeadsCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(this, "heads", "Show the revisions that no other one follows. Needs no database.")
                .flag("Show everything that is known of each.", "-v", "--verbose")
                .flag("Leave out heads that another revision depends on.", "--resolve-dependencies")
                .examples("heads", "heads -v");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        Changelog changelog = invocation.migrator().changelog();
        Set<String> heads = given.matchedOptionValue("--resolve-dependencies", false)
                ? changelog.graph().realHeads()
                : changelog.graph().heads();
        List<RevisionHeader> revisions =
                heads.stream().map((id) -> changelog.graph().get(id)).toList();
        new RevisionListing(invocation, changelog, Set.of())
                .print(revisions, given.matchedOptionValue("--verbose", false), RevisionText::line);
        return ExitCodes.DONE;
    }
}
