package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.engine.EditedRevisionException;
import dev.migrate.engine.IrreversibleRevisionException;
import dev.migrate.engine.MigrationFailedException;
import dev.migrate.engine.State;
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

/** Flyway's scripts from the file to the database and back; each subclass says about which database. */
abstract class FlywayScriptsContractTests {

    @TempDir
    private Path files;

    private TestDatabase database;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() throws IOException {
        database = newDatabase();
        write("V1__Table.sql", "create table t (id int, name varchar(20));\n");
        write("V1.1__Rows.sql", "insert into t values (1, '${who}');\ninsert into t values (2, 'bob');\n");
        write("U1_1__Rows.sql", "delete from t;\n");
        write("R__names.sql", "drop view if exists names;\ncreate view names as select name from t where id > 0;\n");
    }

    @Test
    void aDirectoryIsALinearBranchWithRepeatableScriptsAtItsEnd() throws SQLException, IOException {
        assertThat(migrator().upgrade("head").revisions()).containsExactly("V1", "V1.1", "R.names");
        assertThat(number("select count(*) from names where name in ('ann', 'bob')"))
                .isEqualTo(2);
        assertThat(migrator().status().state()).isEqualTo(State.UP_TO_DATE);
        assertThat(migrator().upgrade("head").revisions()).isEmpty();

        write("V2__More.sql", "insert into t values (3, 'cid');\n");
        write("R__names.sql", "drop view if exists names;\ncreate view names as select name from t where id > 1;\n");
        assertThat(migrator().status().state()).isEqualTo(State.PENDING);
        assertThat(migrator().upgrade("head").revisions()).containsExactly("V2", "R.names");
        assertThat(number("select count(*) from names")).isEqualTo(2);
        assertThat(migrator().current()).containsExactly("V2");
    }

    @Test
    void anUndoScriptRevertsAndWithoutOneThereIsNoWayBack() throws SQLException {
        migrator().upgrade("head");

        assertThat(migrator().downgrade("V1").revisions()).containsExactly("V1.1");
        assertThat(number("select count(*) from t")).isZero();
        assertThatExceptionOfType(IrreversibleRevisionException.class)
                .isThrownBy(() -> migrator().downgrade("base"));
    }

    @Test
    void aRevisionOfOurOwnFollowsAScript() throws IOException, SQLException {
        write("8f2c_own.yaml", """
                revision: 8f2c
                downRevision: V1.1
                upgrade:
                  - addColumn: {tableName: t, columns: [column: {name: age, type: int}]}
                """);

        assertThat(migrator().upgrade("head").revisions()).containsExactly("V1", "V1.1", "8f2c", "R.names");
        assertThat(migrator().downgrade("-1").revisions()).containsExactly("8f2c");
    }

    @Test
    void anEditedScriptStopsAStart() throws IOException {
        migrator().upgrade("head");
        write("V1__Table.sql", "create table t (id int, name varchar(99));\n");

        assertThatExceptionOfType(EditedRevisionException.class)
                .isThrownBy(() -> migrator().autoUpgrade("head"));
    }

    @Test
    void aFailureNamesTheFileAndTheLine() throws IOException {
        write("V2__Broken.sql", "\n\ninsert into t values (4, 'x');\ninsert into missing values (1);\n");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade("head"))
                .satisfies((ex) -> assertThat(ex.locations().get(0).line()).isEqualTo(4))
                .satisfies((ex) -> assertThat(ex.locations().get(0).source()).endsWith("V2__Broken.sql"));
        assertThat(migrator().current()).containsExactly("V1.1");
    }

    private Migrator migrator() {
        return Migrator.builder(database.dataSource())
                .locations("file:" + files)
                .placeholders(Map.of("who", "ann"))
                .build();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
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
