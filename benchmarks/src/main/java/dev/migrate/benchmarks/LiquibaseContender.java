package dev.migrate.benchmarks;

import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.LogManager;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Liquibase with one changelog in YAML, and without what it does beside its work. */
final class LiquibaseContender implements Contender {

    static {
        beQuiet();
    }

    /** Turns off what it does beside its work: it tells its makers of its use, and the console everything. */
    static void beQuiet() {
        System.setProperty("liquibase.analytics.enabled", "false");
        System.setProperty("liquibase.showSummary", "OFF");
        LogManager.getLogManager().reset();
    }

    /** Returns the name of what compares entities for Liquibase. */
    static String hibernate() {
        return "liquibase-hibernate " + Versions.of("liquibase-hibernate");
    }

    @Override
    public String name() {
        return "Liquibase " + Versions.of("liquibase");
    }

    @Override
    public void write(Path folder, int revisions) {
        StringBuilder yaml = new StringBuilder("databaseChangeLog:\n");
        for (int number = 1; number <= revisions; number++) {
            yaml.append("""
                    - changeSet:
                        id: %1$d
                        author: me
                        changes:
                          - createTable:
                              tableName: t%1$d
                              columns:
                                - column: {name: id, type: bigint, constraints: {primaryKey: true}}
                                - column: {name: name, type: varchar(100)}
                                - column: {name: at, type: timestamptz}
                    """.formatted(number).indent(2));
        }
        Files.write(folder.resolve("changelog.yaml"), yaml.toString());
    }

    @Override
    public Runnable open(DataSource database, Path folder) {
        return () -> upgrade(database, folder);
    }

    private static void upgrade(DataSource database, Path folder) {
        try {
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> update(database, folder));
        } catch (Exception ex) { // What a scope declares.
            throw new IllegalStateException(ex);
        }
    }

    private static void update(DataSource database, Path folder)
            throws SQLException, LiquibaseException, FileNotFoundException {
        try (Connection connection = database.getConnection();
                Liquibase liquibase = new Liquibase(
                        "changelog.yaml",
                        new DirectoryResourceAccessor(folder),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
            liquibase.update("");
        }
    }
}
