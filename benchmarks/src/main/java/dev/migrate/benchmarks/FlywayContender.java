package dev.migrate.benchmarks;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Flyway with its own defaults; its documentation names nothing that would make it faster. */
final class FlywayContender implements Contender {

    @Override
    public String name() {
        return "Flyway " + Versions.of("flyway");
    }

    @Override
    public void write(Path folder, int revisions) {
        for (int number = 1; number <= revisions; number++) {
            Files.write(folder.resolve("V" + number + "__create.sql"), Contender.statement(number) + ";\n");
        }
    }

    @Override
    public Runnable open(DataSource database, Path folder) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + folder)
                .load();
        return flyway::migrate;
    }
}
