package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.engine.EditedRevisionException;
import dev.migrate.engine.IrreversibleRevisionException;
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

/** Revisions in SQL from the file to the database and back; each subclass says about which database. */
abstract class SqlRevisionContractTests {

    @TempDir
    private Path files;

    private TestDatabase database;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() {
        database = newDatabase();
    }

    @Test
    void theLiveDatabaseIsTheOneUnderTest() throws SQLException {
        try (Connection connection = database.open()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database.product());
        }
    }

    @Test
    void yamlAndSqlAreOneGraph() throws IOException {
        write("1_table.yaml", """
                revision: aaaa
                upgrade:
                  - createTable: {tableName: t, columns: [column: {name: id, type: int}]}
                """);
        write("2_rows.sql", """
                -- revision: bbbb
                -- down-revision: aaaa
                -- message: Two rows; one statement each

                -- migrate:upgrade
                insert into t values (1); -- it's the first
                insert into t values (2);
                -- migrate:downgrade
                delete from t;
                """);

        migrator().upgrade("head");
        assertThat(number("select sum(id) from t")).isEqualTo(3);
        assertThat(migrator().history().get(0).steps()).isEqualTo(2);

        migrator().downgrade("aaaa");
        assertThat(number("select count(*) from t")).isZero();
    }

    @Test
    void aFailureNamesTheLineOfTheStatementAndShowsItWithoutItsComment() throws IOException {
        write("1_rows.sql", """
                -- revision: aaaa
                -- migrate:upgrade
                create table t (id int primary key);

                /* about
                   the rows */
                -- two lines down
                insert into t
                values ('not a number');
                """);

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade("head"))
                .satisfies((failure) -> {
                    assertThat(failure.locations()).hasToString("[" + path("1_rows.sql") + ":8]");
                    assertThat(failure.statement()).isEqualTo("insert into t values ('not a number')");
                });
    }

    @Test
    void aMissingDowngradeIsIrreversibleAndAnEmptyOneIsNot() throws IOException {
        write("1_a.sql", "-- revision: aaaa\n-- migrate:upgrade\ncreate table a (id int);\n-- migrate:downgrade\n");
        migrator().upgrade("head");
        migrator().downgrade("base");
        assertThat(number("select count(*) from a")).isZero();

        write("1_a.sql", "-- revision: bbbb\n-- migrate:upgrade\n\ncreate table b (id int);\n");
        migrator().upgrade("head");
        assertThatExceptionOfType(IrreversibleRevisionException.class)
                .isThrownBy(() -> migrator().downgrade("base"))
                .withMessage(path("1_a.sql") + ":3: Revision 'bbbb' can't be reverted: the change 'sql' doesn't tell"
                        + " how it is undone. Add a section '-- migrate:downgrade' to the file (with nothing below it"
                        + " if there is nothing to undo), or choose a target that doesn't go past it. Nothing was"
                        + " run.");
    }

    @Test
    void commentsAreNoEditAndStatementsAre() throws IOException {
        String text = "-- revision: aaaa\n-- migrate:upgrade\ncreate table a (id int);\n";
        write("1_a.sql", text);
        migrator().upgrade("head");

        write("1_a.sql", text + "\n-- a word about it\n");
        assertThat(migrator().status().state()).isEqualTo(State.UP_TO_DATE);

        write("1_a.sql", text.replace("int", "bigint"));
        assertThat(migrator().status().state()).isEqualTo(State.EDITED);
        assertThatExceptionOfType(EditedRevisionException.class)
                .isThrownBy(() -> migrator().upgrade("head"));
    }

    @Test
    void placeholdersHaveValuesInBothFormats() throws IOException {
        write("1_a.sql", "-- revision: aaaa\n-- migrate:upgrade\ncreate table ${prefix}_a (id int, s varchar(20));\n");
        write("2_b.yaml", """
                revision: bbbb
                downRevision: aaaa
                upgrade:
                  - insert:
                      tableName: ${prefix}_a
                      columns:
                        - column: {name: id, value: "${number:7}"}
                        - column: {name: s, value: "$${prefix}"}
                """);

        migrator(Map.of("prefix", "x")).upgrade("head");

        assertThat(number("select count(*) from x_a where id = 7 and s = '${prefix}'"))
                .isOne();
        assertThat(migrator(Map.of("prefix", "y")).status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void anUnknownPlaceholderTouchesNothing() throws IOException {
        write("1_a.sql", "-- revision: aaaa\n-- migrate:upgrade\ncreate table a (id int);\ncreate table ${prefx}_a;\n");

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> migrator(Map.of("prefix", "x")).upgrade("head"))
                .withMessage(path("1_a.sql") + ":4:14: The placeholder 'prefx' has no value. Did you mean 'prefix'?"
                        + " Otherwise set 'migrate.placeholders.prefx', or write '$${' for a literal '${'.");
        assertThat(migrator().status().current()).isEmpty();
    }

    Migrator migrator() {
        return migrator(Map.of());
    }

    Migrator migrator(Map<String, String> placeholders) {
        return Migrator.builder(database.dataSource())
                .locations("file:" + files)
                .placeholders(placeholders)
                .build();
    }

    void write(String file, String text) throws IOException {
        Files.writeString(files.resolve(file), text);
    }

    String path(String file) {
        return files.resolve(file).toString();
    }

    long number(String sql) {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException ex) {
            throw new IllegalStateException(sql, ex);
        }
    }
}
