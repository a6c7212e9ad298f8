package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.engine.IrreversibleRevisionException;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type with listed values on its whole way: up, down without a written downgrade, and where there is no way down. */
class PostgresqlEnumTypeMigrationTests {

    @TempDir
    Path files;

    private final TestDatabase database = TestDatabase.postgresql();

    @Test
    void typesAreDroppedAndComeBackWithoutAWrittenDowngrade() throws Exception {
        write("a", "~", """
                - createEnumType: {typeName: mood, values: [sad, happy]}
                - createTable: {tableName: pets, columns: [{name: m, type: mood}]}
                """);
        write("b", "a", """
                - dropTable: {tableName: pets}
                - dropEnumType: {typeName: mood}
                """);
        Migrator migrator = migrator();

        migrator.upgrade("head");
        assertThat(labels()).isEmpty();
        migrator.downgrade("a");
        assertThat(labels()).containsExactly("sad", "happy");
        migrator.downgrade("base");
        assertThat(labels()).isEmpty();
    }

    @Test
    void addedValueHasNoWayBackUnlessItIsWritten() throws Exception {
        write("a", "~", "- createEnumType: {typeName: mood, values: [sad]}\n");
        write("b", "a", "- addEnumValue: {typeName: mood, value: glad, before: sad}\n");
        Migrator migrator = migrator();

        migrator.upgrade("head");
        assertThat(labels()).containsExactly("glad", "sad");
        assertThatThrownBy(() -> migrator.downgrade("a"))
                .isInstanceOf(IrreversibleRevisionException.class)
                .hasMessageStartingWith(files.resolve("b.yaml") + ":4:5: Revision 'b' can't be reverted: the change"
                        + " 'addEnumValue' doesn't tell how it is undone.");
        assertThat(labels()).containsExactly("glad", "sad");
    }

    private void write(String id, String parent, String changes) throws IOException {
        Files.writeString(
                files.resolve(id + ".yaml"),
                "revision: " + id + "\ndownRevision: " + parent + "\nupgrade:\n" + changes.indent(2));
    }

    private Migrator migrator() {
        return Migrator.builder(database.dataSource())
                .locations("file:" + files)
                .build();
    }

    private List<String> labels() throws SQLException {
        try (Connection connection = database.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select enumlabel from pg_enum order by enumsortorder")) {
            List<String> labels = new ArrayList<>();
            while (rows.next()) {
                labels.add(rows.getString(1));
            }
            return labels;
        }
    }
}
