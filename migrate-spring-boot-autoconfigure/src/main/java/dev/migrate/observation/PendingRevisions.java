package dev.migrate.observation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How many revisions wait to be applied, by database: the gauge {@code migrate.pending}. What somebody rolled back on
 * purpose doesn't wait; where the database doesn't answer, the value isn't a number.
 */
public final class PendingRevisions implements MeterBinder {

    private final Supplier<Map<String, RecentStatus>> databases;

    /**
     * Creates the gauges of these databases.
     *
     * @param databases the databases by name, asked for when the gauges are bound
     */
    public PendingRevisions(Supplier<Map<String, RecentStatus>> databases) {
        this.databases = databases;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        databases
                .get()
                .forEach((name, status) -> Gauge.builder("migrate.pending", status, PendingRevisions::count)
                        .description("Revisions that wait to be applied")
                        .baseUnit("revisions")
                        .tag("database", name)
                        .strongReference(true)
                        .register(registry));
    }

    private static double count(RecentStatus recent) {
        return recent.get()
                .map((status) -> (double) status.pending().stream()
                        .filter((revision) -> !revision.held())
                        .count())
                .orElse(Double.NaN);
    }
}
