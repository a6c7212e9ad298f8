package dev.migrate.command;

import dev.migrate.engine.JournalEntry;
import dev.migrate.engine.Outcome;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** What really happened in the database, the newest first. */
final class JournalListing {

    private final Invocation invocation;

    JournalListing(Invocation invocation) {
        this.invocation = invocation;
    }

    void print(List<JournalEntry> entries) {
        if (invocation.json()) {
            invocation.write(new Json()
                    .add(
                            "journal",
                            entries.stream().map((entry) -> json(entry).toMap()).toList()));
            return;
        }
        int widest = entries.stream()
                .mapToInt((entry) -> entry.revision().length())
                .max()
                .orElse(0);
        entries.forEach((entry) -> print(entry, widest));
    }

    private void print(JournalEntry entry, int widest) {
        Console console = invocation.console();
        String revision =
                entry.revision() + " ".repeat(widest - entry.revision().length());
        console.line(String.format(
                Locale.ROOT,
                "%4d  %s  %-9s %s  %s  %s",
                entry.sequence(),
                entry.startedAt().truncatedTo(ChronoUnit.SECONDS),
                entry.direction().label(),
                outcome(entry),
                console.styled(Style.REVISION, revision),
                entry.message()));
        String user = entry.databaseUser().isBlank() ? "" : entry.databaseUser() + ", ";
        String steps = (entry.steps() == 0) ? "" : entry.stepsDone() + " of " + entry.steps() + " statements, ";
        console.line(console.styled(
                Style.FAINT,
                "      " + user + entry.application() + " on " + entry.host() + ", " + steps + entry.durationMs()
                        + " ms"));
        if (entry.error() != null) {
            console.line("      "
                    + console.styled(
                            Style.BAD, entry.error().lines().findFirst().orElse("")));
        }
    }

    private String outcome(JournalEntry entry) {
        Style style = (entry.outcome() == Outcome.SUCCEEDED) ? Style.GOOD : Style.BAD;
        return invocation
                .console()
                .styled(
                        style,
                        String.format(Locale.ROOT, "%-9s", entry.outcome().label()));
    }

    private static Json json(JournalEntry entry) {
        return new Json()
                .add("sequence", entry.sequence())
                .add("revision", entry.revision())
                .add("direction", entry.direction().label())
                .add("outcome", entry.outcome().label())
                .add("headsBefore", entry.headsBefore())
                .add("headsAfter", entry.headsAfter())
                .add("message", entry.message())
                .add("checksum", entry.checksum())
                .add("canonicalChecksum", entry.canonicalChecksum())
                .add("steps", entry.steps())
                .add("stepsDone", entry.stepsDone())
                .add("startedAt", entry.startedAt().toString())
                .add("durationMs", entry.durationMs())
                .add("user", entry.databaseUser())
                .add("host", entry.host())
                .add("application", entry.application())
                .add("toolVersion", entry.toolVersion())
                .add("error", entry.error());
    }
}
