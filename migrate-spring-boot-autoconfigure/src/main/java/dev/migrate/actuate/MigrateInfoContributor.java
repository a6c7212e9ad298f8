package dev.migrate.actuate;

import dev.migrate.engine.MigrationStatus;
import dev.migrate.observation.RecentStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Where every database of the application stands, as {@code migrate} in the answer of the endpoint {@code info}. */
public final class MigrateInfoContributor implements InfoContributor {

    private final Supplier<Map<String, RecentStatus>> databases;

    /**
     * Creates the contributor.
     *
     * @param databases the databases by name
     */
    public MigrateInfoContributor(Supplier<Map<String, RecentStatus>> databases) {
        this.databases = databases;
    }

    @Override
    public void contribute(Info.Builder builder) {
        Map<String, Object> byName = new LinkedHashMap<>();
        databases
                .get()
                .forEach((name, recent) -> byName.put(
                        name,
                        recent.get()
                                .<Object>map(MigrateInfoContributor::describe)
                                .orElse(Map.of("state", "UNKNOWN"))));
        builder.withDetail("migrate", byName);
    }

    private static Map<String, Object> describe(MigrationStatus status) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("state", status.state());
        described.put("current", status.current().stream().sorted().toList());
        described.put("heads", status.heads().stream().sorted().toList());
        return described;
    }
}
