package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.adopt.ForeignTool;
import dev.migrate.engine.AdoptionResult;
import dev.migrate.engine.State;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that other tools have managed; their tables are written here as those tools write them. */
abstract class AdoptionContractTests {

    private static final String V1 = "create table t (id int);";
    private static final String V2 = "insert into t values (1);";
    private static final String VIEW = "create view v as select id from t;";

    @TempDir
    private Path files;

    TestDatabase database;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() {
        database = newDatabase();
    }

    @Test
    void whatFlywayHasAppliedIsAppliedAndNothingRuns() throws IOException, SQLException {
        flywayFiles();
        run(V1, V2);
        flywayTable();
        flywayRow(1, "1", "Table", "SQL", "V1__Table.sql", crc(V1), true);
        flywayRow(2, "1.1", "Rows", "SQL", "V1.1__Rows.sql", crc(V2), true);
        write("V2__More.sql", V2);

        AdoptionResult dryRun = migrator().adoption().adopt(ForeignTool.FLYWAY, null, true);
        assertThat(dryRun.adopted()).containsExactly("V1", "V1.1");
        assertThat(dryRun.current()).containsExactly("V1.1");
        assertThat(dryRun.pending()).containsExactly("V2", "R.view");
        assertThat(migrator().current()).isEmpty();

        assertThat(migrator().adoption().adopt(ForeignTool.FLYWAY, null, false))
                .isEqualTo(new AdoptionResult(
                        dryRun.tool(), dryRun.table(), false, dryRun.adopted(), dryRun.current(), dryRun.pending()));
        assertThat(migrator().current()).containsExactly("V1.1");
        assertThat(migrator().history())
                .extracting((entry) -> entry.revision() + " "
                        + entry.direction().label() + " " + entry.databaseUser() + " " + entry.durationMs())
                .containsExactly("V1.1 adopt ann 7", "V1 adopt ann 7");
        assertThat(migrator().history().get(0).startedAt()).isBefore(Instant.parse("2026-01-03T00:00:00Z"));
        assertThat(migrator().upgrade("head").revisions()).containsExactly("V2", "R.view");
        assertThat(migrator().status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void aRepeatableScriptRunsAgainOnlyIfItHasChangedSinceFlyway() throws IOException, SQLException {
        flywayFiles();
        run(V1, V2, VIEW);
        flywayTable();
        flywayRow(1, "1", "Table", "SQL", "V1__Table.sql", crc(V1), true);
        flywayRow(2, "1.1", "Rows", "SQL", "V1.1__Rows.sql", crc(V2), true);
        flywayRow(3, null, "view", "SQL", "R__view.sql", 17, true);
        flywayRow(4, null, "view", "SQL", "R__view.sql", crc(VIEW), true);

        assertThat(migrator().adoption().adopt(ForeignTool.FLYWAY, null, false).pending())
                .isEmpty();
        assertThat(migrator().status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void aBaselineStandsForEverythingUpToIt() throws IOException, SQLException {
        flywayFiles();
        run(V1, V2);
        flywayTable();
        flywayRow(1, "1.5", "<< Flyway Baseline >>", "BASELINE", "<< Flyway Baseline >>", null, true);

        assertThat(migrator().adoption().adopt(ForeignTool.FLYWAY, null, false).adopted())
                .containsExactly("V1", "V1.1");
    }

    @Test
    void whatWasUndoneIsNotApplied() throws IOException, SQLException {
        flywayFiles();
        run(V1);
        flywayTable();
        flywayRow(1, "1", "Table", "SQL", "V1__Table.sql", crc(V1), true);
        flywayRow(2, "1.1", "Rows", "SQL", "V1.1__Rows.sql", crc(V2), true);
        flywayRow(3, "1.1", "Rows", "UNDO_SQL", "U1.1__Rows.sql", 3, true);

        assertThat(migrator().adoption().adopt(ForeignTool.FLYWAY, null, false).current())
                .containsExactly("V1");
    }

    @Test
    void whatIsNotAmongTheFilesOrWasEditedOrFailedIsRefusedAndNothingChanges() throws IOException, SQLException {
        flywayFiles();
        flywayTable();
        flywayRow(1, "1", "Table", "SQL", "V1__Table.sql", crc(V1), true);
        flywayRow(2, "3", "Code", "JDBC", "db.V3__Code", null, true);
        refused("has scripts that aren't among the files: version '3' (JDBC db.V3__Code). Add their files to"
                + " 'migrate.locations'; write what was a Java migration as a script that does the same. Nothing was"
                + " changed.");

        run("delete from " + table() + " where " + quoted("installed_rank") + " = 2");
        flywayRow(2, "1.1", "Rows", "SQL", "V1.1__Rows.sql", 99, true);
        refused("has another checksum than the file of: version '1.1' (SQL V1.1__Rows.sql). Put the files back as they"
                + " were, or accept them with Flyway's 'repair' first. Nothing was changed.");

        run("delete from " + table() + " where " + quoted("installed_rank") + " = 2");
        flywayRow(2, "1.1", "Rows", "SQL", "V1.1__Rows.sql", crc(V2), false);
        refused(
                "has scripts that failed: version '1.1' (SQL V1.1__Rows.sql). Mend the database and repair it with Flyway"
                        + " first. Nothing was changed.");
        assertThat(migrator().current()).isEmpty();
    }

    private void refused(String problem) {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> migrator().adoption().adopt(ForeignTool.FLYWAY, null, false))
                .withMessage("Flyway's table 'flyway_schema_history' " + problem);
    }

    @Test
    void aHoleCannotBeTakenOver() throws IOException, SQLException {
        flywayFiles();
        flywayTable();
        flywayRow(1, "1.1", "Rows", "SQL", "V1.1__Rows.sql", crc(V2), true);

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> migrator().adoption().adopt(ForeignTool.FLYWAY, null, false))
                .withMessage(
                        "Flyway hasn't applied revisions that come before applied ones: 'V1' (Table). Apply them with"
                                + " Flyway first, or move them behind the others. Nothing was changed.");
    }

    @Test
    void aDatabaseWithBooksIsNotTakenOver() throws IOException, SQLException {
        flywayFiles();
        migrator().upgrade("head");
        flywayTable();

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> migrator().adoption().adopt(ForeignTool.FLYWAY, null, false))
                .withMessage(
                        "The database has been migrated by this tool already: it is at V1.1. Adopt is for a database that"
                                + " only Flyway has managed. Nothing was changed.");
    }

    @Test
    void aTableThatIsNotThereIsNamed() throws IOException {
        flywayFiles();

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> migrator().adoption().adopt(ForeignTool.FLYWAY, "old_history", true))
                .withMessageStartingWith("There is no table 'old_history' in the schema '")
                .withMessageEndingWith(
                        "', in which Flyway remembers what it did. Check that this is the database, name its"
                                + " schema by 'migrate.schema', or another table by '--table'. Nothing was changed.");
    }

    @Test
    void whatAlembicHasAppliedIsApplied() throws IOException, SQLException {
        alembicFiles();
        run(
                "create table alembic_version (version_num varchar(32) not null)",
                "insert into alembic_version values ('bbbb')");

        AdoptionResult result = migrator().adoption().adopt(ForeignTool.ALEMBIC, null, false);

        assertThat(result.adopted()).containsExactly("aaaa", "bbbb");
        assertThat(result.pending()).containsExactly("cccc");
        assertThat(migrator().current()).containsExactly("bbbb");
        assertThat(migrator().status().pending()).hasSize(1);
    }

    @Test
    void alembicsOwnTableMayBecomeTheVersionTable() throws IOException, SQLException {
        alembicFiles();
        run(
                "create table alembic_version (version_num varchar(32) not null)",
                "insert into alembic_version values ('bbbb')");
        Migrator migrator = Migrator.builder(database.dataSource())
                .locations("file:" + files)
                .versionTable("alembic_version")
                .build();

        assertThat(migrator.current()).containsExactly("bbbb");
        assertThat(migrator.adoption().adopt(ForeignTool.ALEMBIC, null, false).adopted())
                .containsExactly("aaaa", "bbbb");
        assertThat(migrator.current()).containsExactly("bbbb");
        assertThat(migrator.history()).hasSize(2);
    }

    @Test
    void aRevisionOfAlembicThatNobodyKnowsIsRefused() throws IOException, SQLException {
        alembicFiles();
        run(
                "create table alembic_version (version_num varchar(32) not null)",
                "insert into alembic_version values ('ffff')");

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> migrator().adoption().adopt(ForeignTool.ALEMBIC, null, false))
                .withMessageMatching("(?i)Alembic's table 'alembic_version' is at revisions that aren't among the"
                        + " application's: ffff\\. Write them with the same ids\\. Nothing was changed\\.");
    }

    Migrator migrator() {
        return Migrator.builder(database.dataSource())
                .locations("file:" + files)
                .build();
    }

    private void flywayFiles() throws IOException {
        write("V1__Table.sql", V1);
        write("V1.1__Rows.sql", V2);
        write("R__view.sql", VIEW);
    }

    private void alembicFiles() throws IOException {
        String last = "";
        for (String revision : new String[] {"aaaa", "bbbb", "cccc"}) {
            write(revision + "_x.yaml", "revision: " + revision + "\n" + last + "upgrade: []\n");
            last = "downRevision: " + revision + "\n";
        }
    }

    /** Flyway quotes its names, so they are in lower case everywhere. */
    private void flywayTable() throws SQLException {
        run("create table " + table() + " (" + quoted("installed_rank") + " int not null, " + quoted("version")
                + " varchar(50), " + quoted("description") + " varchar(200) not null, " + quoted("type")
                + " varchar(20) not null, " + quoted("script") + " varchar(1000) not null, " + quoted("checksum")
                + " int, "
                + quoted("installed_by") + " varchar(100) not null, " + quoted("installed_on") + " timestamp not null, "
                + quoted("execution_time") + " int not null, " + quoted("success") + " boolean not null)");
    }

    private void flywayRow(
            int rank, String version, String description, String type, String script, Integer checksum, boolean success)
            throws SQLException {
        run("insert into " + table() + " values (" + rank + ", " + ((version == null) ? "null" : "'" + version + "'")
                + ", '" + description + "', '" + type + "', '" + script + "', " + checksum
                + ", 'ann', '2026-01-02 03:04:05', 7, " + success + ")");
    }

    private String table() {
        return quoted("flyway_schema_history");
    }

    private String quoted(String name) {
        String quote = database.product().contains("MariaDB") ? "`" : "\"";
        return quote + name + quote;
    }

    private static int crc(String line) {
        CRC32 crc = new CRC32();
        crc.update(line.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
    }
}
