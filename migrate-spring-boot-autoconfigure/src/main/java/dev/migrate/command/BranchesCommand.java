package dev.migrate.command;

import dev.migrate.changelog.Changelog;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate branches}: where the graph divides; needs no database. */
final class BranchesCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(this, "branches", "Show the revisions that several others follow. Needs no database.")
                .flag("Show everything that is known of each.", "-v", "--verbose")
                .examples("branches", "branches -v");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        Changelog changelog = invocation.migrator().changelog();
        List<RevisionHeader> points = changelog.graph().branchPoints().stream()
                .map((id) -> changelog.graph().get(id))
                .toList();
        new RevisionListing(invocation, changelog, Set.of())
                .print(points, given.matchedOptionValue("--verbose", false), (text, point) -> {
                    StringBuilder lines = new StringBuilder(text.line(point));
                    for (String child : changelog.graph().children(point.id())) {
                        lines.append("\n    -> ")
                                .append(text.line(changelog.graph().get(child)));
                    }
                    return lines.toString();
                });
        return ExitCodes.DONE;
    }
}
