package dev.migrate.command;

import dev.migrate.Migrator;
import dev.migrate.changelog.Changelog;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.tenant.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate current}: where the database is; writes nothing, not even the tables that the tool needs. */
final class CurrentCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(this, "current", "Show the revisions that the database is at.")
                .flag("Show everything that is known of each.", "-v", "--verbose")
                .flag("End with exit code 3 unless everything is applied.", "-c", "--check-heads")
                .examples("current", "current --check-heads");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        Migrator migrator = invocation.migrator();
        boolean check = given.matchedOptionValue("--check-heads", false);
        Optional<Tenants> tenants = migrator.tenants();
        if (tenants.isPresent()) {
            boolean done = new TenantListing(invocation).print(tenants.get().status());
            return (check && !done) ? ExitCodes.DIFFERENT : ExitCodes.DONE;
        }
        Changelog changelog = migrator.changelog();
        Set<String> current = migrator.current();
        List<RevisionHeader> known = current.stream()
                .flatMap((id) -> changelog.graph().find(id).stream())
                .toList();
        new RevisionListing(invocation, changelog, Set.of())
                .print(known, given.matchedOptionValue("--verbose", false), RevisionText::line);
        Set<String> unknown = changelog.graph().unknown(current);
        unknown.forEach((id) -> invocation.console().message(id + " (unknown: no file or class has this revision)"));
        if (!check) {
            return ExitCodes.DONE;
        }
        if (unknown.isEmpty() && changelog.graph().isUpToDate(current)) {
            return ExitCodes.DONE;
        }
        invocation
                .console()
                .message("The database is not at "
                        + String.join(", ", changelog.graph().realHeads()) + ".");
        return ExitCodes.DIFFERENT;
    }
}
