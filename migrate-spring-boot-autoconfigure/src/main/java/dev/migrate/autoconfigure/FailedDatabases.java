package dev.migrate.autoconfigure;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of a start at which some databases could not be brought to where they belong. */
final class FailedDatabases {

    private FailedDatabases() {}

    /**
     * Returns the failure of the only database as it is, and else one that names each.
     *
     * @param failures why, by the names of the databases; at least one
     * @param databases how many databases there are
     */
    static RuntimeException of(Map<String, RuntimeException> failures, int databases) {
        RuntimeException first = failures.values().iterator().next();
        if (databases == 1) {
            return first;
        }
        StringBuilder problem = new StringBuilder(names(failures.keySet()));
        int done = databases - failures.size();
        problem.append(
                done == 0 ? "." : " (" + ((done == 1) ? "the other one is" : "the other " + done + " are") + " done).");
        List<SourceLocation> places = new ArrayList<>();
        failures.forEach((name, failure) -> {
            problem.append("\n'").append(name).append("': ").append(problem(failure));
            if (failure instanceof MigrateException known) {
                places.addAll(known.locations());
            }
        });
        failures.values().stream().skip(1).forEach(first::addSuppressed);
        return new MigrateException(problem.toString(), places, remedy(failures), first);
    }

    private static String names(Set<String> names) {
        return names.stream()
                .map((name) -> "'" + name + "'")
                .collect(Collectors.joining(
                        ", ", (names.size() == 1) ? "The database " : "The databases ", " could not be migrated"));
    }

    private static String problem(RuntimeException failure) {
        return (failure instanceof MigrateException known) ? known.problem() : failure.toString();
    }

    private static String remedy(Map<String, RuntimeException> failures) {
        return failures.entrySet().stream()
                .filter((entry) -> entry.getValue() instanceof MigrateException)
                .map((entry) -> ((failures.size() == 1) ? "" : "'" + entry.getKey() + "': ")
                        + ((MigrateException) entry.getValue()).remedy())
                .collect(Collectors.joining("\n"));
    }
}
