package dev.migrate.command;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;

/**
 * A failure as a person reads it: what, where, and what to do.
 *
 * @param problem what is wrong
 * @param where the places involved
 * @param remedy what to do
 * @param paragraph all of it in one paragraph
 */
record FailureText(String problem, List<String> where, String remedy, String paragraph) {

    /** Finds the failure that a person can act on among what it was wrapped in. */
    static FailureText of(RuntimeException failure) {
        Throwable root = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof MigrateException known) {
                return new FailureText(
                        known.problem(),
                        known.locations().stream().map(SourceLocation::toString).toList(),
                        known.remedy(),
                        String.valueOf(known.getMessage()));
            }
            root = each;
        }
        String problem = root.getClass().getSimpleName() + ": " + root.getMessage();
        String remedy = "Type the command with --stacktrace to see where it came from.";
        return new FailureText(problem, List.of(), remedy, problem + " " + remedy);
    }

    Json json() {
        Json error = new Json().add("problem", problem).add("where", where).add("remedy", remedy);
        return new Json().add("error", error);
    }
}
