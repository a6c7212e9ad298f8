package dev.migrate.command;

import dev.migrate.engine.Direction;
import dev.migrate.engine.MovementResult;
import java.util.List;
import java.util.Set;

/** What a movement has come to, in one line or as an object. */
final class MovementReport {

    private final Invocation invocation;

    MovementReport(Invocation invocation) {
        this.invocation = invocation;
    }

    void print(MovementResult result) {
        if (invocation.json()) {
            invocation.write(new Json()
                    .add("direction", result.direction().label())
                    .add("target", result.target())
                    .add("headsBefore", List.copyOf(result.headsBefore()))
                    .add("headsAfter", List.copyOf(result.headsAfter()))
                    .add("revisions", result.revisions())
                    .add("durationMs", result.duration().toMillis()));
            return;
        }
        Console console = invocation.console();
        String at = heads(result.headsAfter());
        int count = result.revisions().size();
        if (count == 0 && result.headsBefore().equals(result.headsAfter())) {
            console.line("Nothing to do: the database is at " + at + ".");
            return;
        }
        if (result.direction() == Direction.STAMP) {
            console.line(
                    console.styled(Style.GOOD, "Stamped") + ": the database is at " + at + ", and nothing was run.");
            return;
        }
        String done = (result.direction() == Direction.DOWNGRADE) ? "Reverted" : "Applied";
        String what = (count == 1) ? "1 revision" : count + " revisions";
        console.line(console.styled(Style.GOOD, done + " " + what) + " in "
                + result.duration().toMillis() + " ms; the database is at " + at + ".");
    }

    private static String heads(Set<String> heads) {
        return heads.isEmpty() ? "<base>" : String.join(", ", heads);
    }
}
