package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.Migrator;
import dev.migrate.tenant.Tenant;
import dev.migrate.tenant.TenantSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Finds that there is nothing to do for many schemas; the peer is a loop over them, measured for some and multiplied. */
final class TenantWork implements Work {

    static final String TENANTS = "tenants, nothing to do";

    private static final int REVISIONS = 5;
    private static final int LOOPED = 50;

    /** The first rounds warm the machine, and the server's sessions, up for both. */
    private static final int UNCOUNTED = 20;

    @Override
    public List<Figure> measure(Server server, int size, int rounds) {
        String url = server.newDatabase();
        Path ours = Files.folder();
        Path flyways = Files.folder();
        new MigrateContender().write(ours, REVISIONS);
        new FlywayContender().write(flyways, REVISIONS);
        Rounds oursRounds = new Rounds();
        Rounds loopRounds = new Rounds();
        int looped = Math.min(LOOPED, size);
        try (HikariDataSource pool = Server.pool(url)) {
            Server.execute(
                    url,
                    IntStream.range(0, size)
                            .mapToObj((i) -> "create schema tenant_" + i)
                            .toArray(String[]::new));
            Server.execute(
                    url,
                    IntStream.range(0, looped)
                            .mapToObj((i) -> "create schema flyway_" + i)
                            .toArray(String[]::new));
            upgrade(pool, ours, size);
            loop(pool, flyways, looped);
            // As the server does by itself some time after so many tables were made, and not in the middle of a round.
            Server.execute(url, "vacuum analyze");
            for (int round = 0; round < UNCOUNTED + 3 * rounds; round++) {
                Rounds oursNow = (round < UNCOUNTED) ? new Rounds() : oursRounds;
                Rounds loopNow = (round < UNCOUNTED) ? new Rounds() : loopRounds;
                Calls calls = new Calls(pool);
                oursNow.add(calls, () -> upgrade(calls, ours, size));
                long start = System.nanoTime();
                loop(pool, flyways, looped);
                loopNow.add((System.nanoTime() - start) / 1e6 * size / looped);
            }
        }
        server.drop(url);
        return List.of(
                oursRounds.figure(TENANTS, size, "migrate"),
                loopRounds.figure(TENANTS, size, new FlywayContender().name()));
    }

    private static void upgrade(DataSource database, Path folder, int tenants) {
        List<Tenant> all = IntStream.range(0, tenants)
                .mapToObj((i) -> Tenant.ofSchema("tenant_" + i))
                .toList();
        Migrator.builder(database)
                .locations("file:" + folder)
                .tenants(() -> all, TenantSettings.STANDARD)
                .build()
                .autoUpgrade("head");
    }

    private static void loop(DataSource database, Path folder, int schemas) {
        for (int i = 0; i < schemas; i++) {
            Flyway.configure()
                    .dataSource(database)
                    .defaultSchema("flyway_" + i)
                    .locations("filesystem:" + folder)
                    .load()
                    .migrate();
        }
    }
}
