package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.observation.RecentStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.function.SingletonSupplier;

/** The statuses of all databases by name, for everybody who asks often; the databases are found when somebody first asks. */
final class RecentStatuses implements Supplier<Map<String, RecentStatus>> {

    private static final Duration MAX_AGE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final SingletonSupplier<Map<String, RecentStatus>> databases;

    RecentStatuses(ListableBeanFactory beans) {
        this.databases = SingletonSupplier.of(() -> find(beans));
    }

    @Override
    public Map<String, RecentStatus> get() {
        return databases.obtain();
    }

    private static Map<String, RecentStatus> find(ListableBeanFactory beans) {
        Map<String, RecentStatus> byName = new LinkedHashMap<>();
        beans.getBeansOfType(Migrator.class)
                .forEach((bean, migrator) -> byName.put(
                        byName.containsKey(migrator.name()) ? bean : migrator.name(),
                        new RecentStatus(migrator::status, MAX_AGE, PATIENCE, Clock.systemUTC())));
        return byName;
    }
}
