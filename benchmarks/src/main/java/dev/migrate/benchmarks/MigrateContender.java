package dev.migrate.benchmarks;

import dev.migrate.Migrator;
import java.nio.file.Path;
import javax.sql.DataSource;

/** This tool, with revisions in YAML. */
final class MigrateContender implements Contender {

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public void write(Path folder, int revisions) {
        for (int number = 1; number <= revisions; number++) {
            String parent = (number == 1) ? "" : "downRevision: r" + (number - 1) + "\n";
            Files.write(folder.resolve("r" + number + "_create.yaml"), """
                    revision: r%1$d
                    %2$smessage: Create table %1$d
                    upgrade:
                      - createTable:
                          tableName: t%1$d
                          columns:
                            - column: {name: id, type: bigint, constraints: {primaryKey: true}}
                            - column: {name: name, type: varchar(100)}
                            - column: {name: at, type: timestamptz}
                    """.formatted(number, parent));
        }
    }

    @Override
    public Runnable open(DataSource database, Path folder) {
        Migrator migrator =
                Migrator.builder(database).locations("file:" + folder).build();
        return () -> migrator.autoUpgrade("head");
    }
}
