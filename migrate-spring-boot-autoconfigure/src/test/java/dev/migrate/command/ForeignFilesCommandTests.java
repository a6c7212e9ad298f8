package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on files of other tools. */
class ForeignFilesCommandTests {

    private final TestDatabase database = TestDatabase.h2();
    private final CommandLineProbe commands = new CommandLineProbe(this::migrator);

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("V1__Table.sql"), "create table t (id int);");
        Files.writeString(folder.resolve("V2__Rows.sql"), "insert into t values (1);");
        Files.writeString(folder.resolve("R__view.sql"), "create or replace view v as select id from t;");
    }

    @AfterEach
    void close() {
        commands.close();
    }

    @Test
    void aRepeatableScriptCanBeShown() {
        assertThat(commands.type("show", "R.view", "--sql")).isEqualTo(ExitCodes.DONE);
        assertThat(commands.result()).isEqualTo("""
                Revision:      R.view
                Runs:          after all others, and again after each edit
                Source:        {folder}/R__view.sql
                Type:          sql
                Message:       view

                Upgrade
                -- run sql  ({folder}/R__view.sql:1:1)
                create or replace view v as select id from t;

                There is no way back.
                """.replace("{folder}", folder.toString()));
    }

    @Test
    void noFileOfAnotherToolIsRewrittenOrDeleted() {
        assertThat(commands.type("squash", "V1:V2", "-m", "All")).isEqualTo(ExitCodes.FAILED);
        assertThat(commands.messages())
                .contains(
                        "Revision 'V1' is in a file of another tool, which isn't changed by a command. Leave it as it is,"
                                + " and write what comes next as revisions of your own.");
        assertThat(folder.resolve("V1__Table.sql")).exists();
        assertThat(folder.resolve("V2__Rows.sql")).exists();
    }

    @Test
    void whatHasNoWayBackSaysHowThatToolWouldWriteOne() throws IOException {
        commands.type("upgrade");
        assertThat(commands.type("downgrade", "-1")).isEqualTo(ExitCodes.FAILED);
        assertThat(commands.messages())
                .contains(
                        "Write an undo script for it, 'U2__….sql' (an empty one if there is nothing to undo), or choose a"
                                + " target that doesn't go past it. Nothing was run.");

        Files.writeString(folder.resolve("U2__Rows.sql"), "");
        assertThat(commands.type("downgrade", "-1")).isEqualTo(ExitCodes.DONE);
    }

    private Migrator migrator() {
        return Migrator.builder(database.dataSource())
                .locations("file:" + folder)
                .build();
    }
}
