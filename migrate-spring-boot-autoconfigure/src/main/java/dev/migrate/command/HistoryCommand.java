package dev.migrate.command;

import dev.migrate.Migrator;
import dev.migrate.changelog.Changelog;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.RevisionRange;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate history}: the revisions, the newest first; needs a database only where the range or a mark does. */
final class HistoryCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(
                        this,
                        "history",
                        "Show the revisions, the newest first. Needs no database unless the range or -i asks for it.")
                .text("A:B", "Only the revisions from A to B; either end may be left out.", "-r", "--rev-range")
                .flag("Show everything that is known of each.", "-v", "--verbose")
                .flag("Mark where the database is.", "-i", "--indicate-current")
                .flag("Draw how the revisions follow each other.", "--graph")
                .flag("Show instead what really happened in the database, by whom and when.", "--journal")
                .examples("history --graph", "history --journal", "history -r -3:current", "history -v -i");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        Migrator migrator = invocation.migrator();
        if (given.matchedOptionValue("--journal", false)) {
            refuseBesideJournal(given);
            new JournalListing(invocation).print(migrator.history());
            return ExitCodes.DONE;
        }
        Changelog changelog = migrator.changelog();
        String typed = given.matchedOptionValue("--rev-range", null);
        RevisionRange range = (typed == null) ? RevisionRange.ALL : RevisionRange.parse(typed);
        boolean mark = given.matchedOptionValue("--indicate-current", false);
        Set<String> current = (mark || asksForCurrent(range)) ? migrator.current() : Set.of();
        List<RevisionHeader> revisions = changelog.graph().history(range, current);
        RevisionListing listing = new RevisionListing(invocation, changelog, mark ? current : Set.of());
        boolean verbose = given.matchedOptionValue("--verbose", false);
        if (given.matchedOptionValue("--graph", false) && !invocation.json()) {
            listing.draw(revisions, verbose);
        } else {
            listing.print(revisions, verbose, RevisionText::step);
        }
        return ExitCodes.DONE;
    }

    private static void refuseBesideJournal(ParseResult given) {
        for (String option : List.of("--rev-range", "--verbose", "--indicate-current", "--graph")) {
            if (given.hasMatchedOption(option)) {
                throw new UsageException("--journal tells what happened in the database, and " + option
                        + " is about the revisions. Type one of the two.");
            }
        }
    }

    /** Steps in a range count from its other end, so only {@code current} itself asks for the database. */
    private static boolean asksForCurrent(RevisionRange range) {
        return Stream.of(range.fromOrBase(), range.toOrHeads())
                .anyMatch((end) -> end.symbol() != null && end.needsDatabase());
    }
}
