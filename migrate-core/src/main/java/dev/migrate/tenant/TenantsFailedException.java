package dev.migrate.tenant;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Some tenants could not be moved; it names each, and says why of the first ones. */
public final class TenantsFailedException extends MigrateException {

    private static final long serialVersionUID = 1L;

    /** More of the same would hide what is different. */
    private static final int TOLD = 5;

    private final transient Map<String, RuntimeException> failures;

    private TenantsFailedException(
            String problem,
            List<SourceLocation> locations,
            String remedy,
            Map<String, RuntimeException> failures,
            Throwable first) {
        super(problem, locations, remedy, first);
        this.failures = failures;
    }

    /**
     * Tells what failed.
     *
     * @param what what could not be done, for example {@code upgraded to 'head'}
     * @param failures why, by tenant; at least one
     * @param tenants how many tenants there are
     * @param notBegun how many were left out after the first failure
     */
    static TenantsFailedException of(String what, Map<String, RuntimeException> failures, int tenants, int notBegun) {
        RuntimeException first = failures.values().iterator().next();
        failures.values().stream().skip(1).forEach(first::addSuppressed);
        String names = failures.keySet().stream().map((id) -> "'" + id + "'").collect(Collectors.joining(", "));
        String details = failures.entrySet().stream()
                .limit(TOLD)
                .map((entry) -> "\n'" + entry.getKey() + "': " + problem(entry.getValue()))
                .collect(Collectors.joining());
        return new TenantsFailedException(
                failures.size() + " of " + tenants + " tenants could not be " + what + ": " + names + "."
                        + ((notBegun == 0) ? "" : " " + notBegun + " were not begun.") + details,
                (first instanceof MigrateException known) ? known.locations() : List.of(),
                "Tenants that are done stay so, and the next run takes up the others. "
                        + ((first instanceof MigrateException known) ? known.remedy() : "See the log for the cause."),
                failures,
                first);
    }

    /** Returns why, by tenant. */
    public Map<String, RuntimeException> failures() {
        return failures;
    }

    private static String problem(RuntimeException failure) {
        return (failure instanceof MigrateException known) ? known.problem() : failure.toString();
    }
}
