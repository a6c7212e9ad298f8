package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What somebody answers at a terminal who is asked what was renamed; {@code script} of util-linux is the terminal. */
@EnabledOnOs(OS.LINUX)
class RenameDialogJarTests {

    private static final String TEXT = "Was the column 'text' of 'notes' renamed to 'body'? [y/n] ";
    private static final String AUTHOR = "Was the column 'author' of 'notes' renamed to 'writer'? [y/n] ";
    private static final String FILE = "migrations/aaaa0002.yaml";

    @TempDir
    private Path folder;

    private PackagedProject project;

    @BeforeEach
    void prepare() throws Exception {
        project = new PackagedProject(folder, "jdbc:h2:file:" + folder.resolve("database"));
        project.write("migrations/91b7e3d05c48.yaml", """
                revision: 91b7e3d05c48
                message: Create roles
                upgrade:
                  - createTable:
                      tableName: roles
                      columns:
                        - column: {name: id, type: bigint, autoIncrement: true, constraints: {primaryKey: true}}
                        - column: {name: name, type: varchar(50)}
                        - column: {name: description, type: varchar(255)}
                """);
        project.write("migrations/aaaa0001.yaml", """
                revision: aaaa0001
                downRevision: c4d1aa02be77
                message: Create notes
                generated: true
                upgrade:
                  - createTable:
                      tableName: notes
                      columns:
                        - column: {name: id, type: bigint, constraints: {primaryKey: true}}
                        - column: {name: text, type: varchar(100)}
                        - column: {name: author, type: varchar(40)}
                """);
        assertThat(project.migrate("upgrade")).endsWith("the database is at aaaa0001.\n");
    }

    @Test
    void yesIsARename() throws Exception {
        assertThat(answer("yes\nY\n"))
                .contains(TEXT + AUTHOR)
                .contains("  rename column notes.text to body\n  rename column notes.author to writer\n");
        assertThat(project.read(FILE)).contains("""
                upgrade:
                  - renameColumn: {tableName: notes, oldColumnName: text, newColumnName: body, columnDataType: varchar(100)}
                """);
    }

    @Test
    void noIsADropAndAnAddition() throws Exception {
        assertThat(answer("n\nno\n"))
                .contains("  add column notes.body\n", "  drop column notes.text\n", "2 operations are marked REVIEW");
        assertThat(project.read(FILE)).doesNotContain("renameColumn").contains("  - dropColumn: {tableName: notes");
    }

    @Test
    void anythingElseIsAskedAgain() throws Exception {
        assertThat(answer("perhaps\n\ny\nn\n")).contains(TEXT + TEXT + TEXT + AUTHOR);
        assertThat(project.read(FILE)).contains("newColumnName: body").doesNotContain("newColumnName: writer");
    }

    @Test
    void theEndOfTheInputIsNoAnswer() throws Exception {
        assertThat(answer("y\n\u0004"))
                .contains("FAILED: ", "Nothing was written.", "--rename notes.author=writer")
                .endsWith("exit 1\n");
        assertThat(project.has(FILE)).isFalse();
    }

    @Test
    void nobodyIsAskedWithoutATerminal() throws Exception {
        assertThat(project.migrate(typed()))
                .isEqualTo(
                        "FAILED: Was the column 'text' of 'notes' renamed to 'body'? Was the column 'author' of 'notes'"
                                + " renamed to 'writer'? Nothing was written. Type the command again with the answer: --rename"
                                + " notes.text=body (or --rename notes.text= if it was not), --rename notes.author=writer (or"
                                + " --rename notes.author= if it was not).\nexit 1\n");
    }

    private String answer(String input) throws Exception {
        return project.atTerminal(input, typed());
    }

    private static String[] typed() {
        return new String[] {
            "revision",
            "--autogenerate",
            "-m",
            "Rename",
            "--rev-id",
            "aaaa0002",
            "--path",
            "migrations",
            "--migrate.autogenerate.file-template={revision}",
            "--against",
            "jdbc:h2:mem:wanted;INIT=create table notes"
                    + "(id bigint primary key, body varchar(100), writer varchar(40))"
        };
    }
}
