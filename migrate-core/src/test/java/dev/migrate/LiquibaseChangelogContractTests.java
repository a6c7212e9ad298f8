package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.adopt.ForeignTool;
import dev.migrate.engine.MigrationFailedException;
import dev.migrate.engine.State;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Liquibase changelog from the file to the database and back; each subclass says about which database. */
abstract class LiquibaseChangelogContractTests {

    @TempDir
    private Path files;

    private TestDatabase database;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() throws IOException {
        database = newDatabase();
        write("db/changelog/master.yaml", """
                databaseChangeLog:
                - property: {name: clock, value: current_timestamp, dbms: "h2, postgresql"}
                - property: {name: clock, value: now(), dbms: "mysql, mariadb"}
                - include: {file: db/changelog/tables.yaml}
                - include: {file: rows.yaml, relativeToChangelogFile: true}
                """);
        write("db/changelog/tables.yaml", """
                databaseChangeLog:
                - changeSet:
                    id: 1
                    author: ann
                    changes:
                    - createTable:
                        tableName: PERSON
                        columns:
                        - column: {name: ID, type: bigint, autoIncrement: true, constraints: {primaryKey: true}}
                        - column: {name: NAME, type: varchar(50), constraints: {nullable: false}}
                        - column: {name: CREATED, type: timestamp, defaultValueComputed: "${clock}"}
                    - createIndex: {tableName: PERSON, indexName: IX_NAME, columns: [{column: {name: NAME}}]}
                - changeSet:
                    id: again
                    author: ann
                    preConditions: [{onFail: MARK_RAN}, {not: [{tableExists: {tableName: person}}]}]
                    createTable: {tableName: person, columns: [{column: {name: id, type: int}}]}
                """);
        write("db/changelog/rows.yaml", """
                databaseChangeLog:
                - changeSet:
                    id: 2
                    author: bob
                    changes:
                    - insert: {tableName: PERSON, columns: [{column: {name: NAME, value: "${who}"}}]}
                    rollback: delete from person
                """);
    }

    @Test
    void aChangelogRunsForthAndBack() throws SQLException {
        assertThat(migrator().upgrade("head").revisions()).hasSize(3);
        assertThat(number("select count(*) from person where name = 'cid' and created is not null"))
                .isEqualTo(1);
        assertThat(migrator().history().get(1).error()).startsWith("Not run. Its precondition doesn't hold: ");
        assertThat(migrator().status().state()).isEqualTo(State.UP_TO_DATE);
        assertThat(migrator().autoUpgrade("head").revisions()).isEmpty();

        assertThat(migrator().downgrade("base").revisions()).hasSize(3);
        assertThat(migrator().current()).isEmpty();
        assertThat(migrator().upgrade("head").revisions()).hasSize(3);
    }

    @Test
    void aRevisionOfOurOwnFollowsTheLastChangeSet() throws IOException {
        String last = migrator().revisions().get(2).id();
        write("db/changelog/8f2c_own.yaml", """
                revision: 8f2c
                downRevision: %s
                upgrade:
                  - addColumn: {tableName: person, columns: [column: {name: age, type: int}]}
                """.formatted(last));

        assertThat(migrator().upgrade("head").revisions()).hasSize(4).endsWith("8f2c");
    }

    @Test
    void aFolderOfTheFileSystemIsIncludedWhole() throws IOException {
        write("db/changelog/master.yaml", """
                databaseChangeLog:
                - includeAll: {path: all/, relativeToChangelogFile: true}
                """);
        write("db/changelog/all/2.sql", "insert into t values (1);");
        write("db/changelog/all/1.sql", "create table t (id int);");

        Migrator migrator = Migrator.builder(database.dataSource())
                .locations("file:" + files.resolve("db/changelog/master.yaml"))
                .build();

        assertThat(migrator.upgrade("head").revisions()).hasSize(2);
    }

    @Test
    void aFailureNamesTheFileAndTheChange() throws IOException {
        write("db/changelog/rows.yaml", """
                databaseChangeLog:
                - changeSet:
                    id: 2
                    author: bob
                    changes:
                    - sql: insert into person (name) values ('x')
                    - sql: insert into missing values (1)
                """);

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade("head"))
                .satisfies((ex) -> assertThat(ex.locations().get(0).line()).isEqualTo(7))
                .satisfies((ex) -> assertThat(ex.locations().get(0).source()).endsWith("db/changelog/rows.yaml"));
    }

    @Test
    void whatLiquibaseHasAppliedIsAppliedAndItsOldPathsAreKnown() throws SQLException {
        liquibaseTable();
        liquibaseRow("1", "ann", "classpath:db/changelog/tables.yaml", 1, "EXECUTED");
        liquibaseRow("again", "ann", "db/changelog/tables.yaml", 2, "MARK_RAN");

        var result = migrator().adoption().adopt(ForeignTool.LIQUIBASE, null, false);

        assertThat(result.adopted()).hasSize(2);
        assertThat(result.pending())
                .containsExactly(migrator().revisions().get(2).id());
        assertThat(migrator().status().state()).isEqualTo(State.PENDING);
    }

    @Test
    void whatHasRunElsewhereDoesNotHaveToBeReadableHere() throws IOException, SQLException {
        write("db/changelog/rows.yaml", """
                databaseChangeLog:
                - changeSet: {id: 2, author: bob, changes: [{customChange: {class: com.example.Rows}}]}
                """);
        liquibaseTable();
        liquibaseRow("1", "ann", "db/changelog/tables.yaml", 1, "EXECUTED");
        liquibaseRow("again", "ann", "db/changelog/tables.yaml", 2, "EXECUTED");
        liquibaseRow("2", "bob", "db/changelog/rows.yaml", 3, "EXECUTED");

        assertThat(migrator()
                        .adoption()
                        .adopt(ForeignTool.LIQUIBASE, null, false)
                        .adopted())
                .hasSize(3);
        assertThat(migrator().status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void aChangeSetThatIsNotAmongTheFilesIsRefused() throws SQLException {
        liquibaseTable();
        liquibaseRow("1", "eve", "db/changelog/tables.yaml", 1, "EXECUTED");

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> migrator().adoption().adopt(ForeignTool.LIQUIBASE, null, false))
                .withMessageContaining(
                        "has change sets that aren't among the files: db/changelog/tables.yaml::1::eve. Add"
                                + " their files to 'migrate.locations', or delete the rows of change sets that are gone for good."
                                + " Nothing was changed.");
        assertThat(migrator().current()).isEmpty();
    }

    private Migrator migrator() {
        return Migrator.builder(database.dataSource())
                .locations("file:" + files.resolve("db/changelog"))
                .placeholders(Map.of("who", "cid"))
                .build();
    }

    private void liquibaseTable() throws SQLException {
        run("create table DATABASECHANGELOG (ID varchar(255) not null, AUTHOR varchar(255) not null,"
                + " FILENAME varchar(255) not null, DATEEXECUTED timestamp not null, ORDEREXECUTED int not null,"
                + " EXECTYPE varchar(10) not null, MD5SUM varchar(35))");
    }

    private void liquibaseRow(String id, String author, String path, int order, String kind) throws SQLException {
        run("insert into DATABASECHANGELOG values ('" + id + "', '" + author + "', '" + path
                + "', '2026-01-02 03:04:05', " + order + ", '" + kind + "', '9:x')");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = files.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
