package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostWriteHookTests {

    /** A program that every machine has on which the tests run; it prints its arguments and folder. */
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String PROGRAM = """
            class Program {
                public static void main(String[] arguments) throws Exception {
                    System.out.println(String.join("|", arguments));
                    System.err.println("in " + java.nio.file.Path.of("").toAbsolutePath().toRealPath().getFileName());
                    if (System.in.read() >= 0) {
                        System.out.println("something to read");
                    }
                    java.nio.file.Path file = java.nio.file.Path.of(arguments[0]);
                    java.nio.file.Files.writeString(file, java.nio.file.Files.readString(file).toUpperCase());
                    System.exit(Integer.parseInt(arguments[1]));
                }
            }
            """;

    @TempDir
    private Path directory;

    private final List<String> output = new ArrayList<>();
    private Path project;
    private Path file;
    private Path program;

    @BeforeEach
    void write() throws IOException {
        project = Files.createDirectory(directory.resolve("project"));
        program = Files.writeString(directory.resolve("Program.java"), PROGRAM);
        file = Files.writeString(directory.resolve("1a with blanks.yaml"), "text");
    }

    @Test
    void theFileIsOneArgumentAndTheOutputIsHandedOver() {
        hook("{file} 0 'a b' \"c \\\"d\\\"\" e\\ f x{file}x $HOME ''").run(file, project, output::add);

        assertThat(file).hasContent("TEXT");
        assertThat(output).containsExactly(file + "|0|a b|c \"d\"|e f|x" + file + "x|$HOME|", "in project");
    }

    @Test
    void aFailureSaysWhatAndLeavesTheFile() {
        assertThatThrownBy(() -> hook("{file} 3").run(file, project, output::add))
                .isInstanceOf(MigrateException.class)
                .hasMessage("The command '" + JAVA + " '" + program + "' {file} 3' ended with exit code 3. The file '"
                        + file + "' was written and stays. Look at its output above, then correct the file or the"
                        + " command.");
        assertThat(file).exists();
    }

    @Test
    void aProgramThatIsNotThereSaysSo() {
        assertThatThrownBy(() -> PostWriteHook.parse("no-such-program {file}").run(file, project, output::add))
                .isInstanceOf(MigrateException.class)
                .hasMessageStartingWith("The command 'no-such-program {file}' can't be run: ")
                .hasMessageEndingWith("The file '" + file
                        + "' was written and stays. Check that its program is installed, or run it by hand.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``         | A command to run after writing a file is empty. Name a program and its arguments, for example: prettier --write {file}
            ` `        | A command to run after writing a file is empty. Name a program and its arguments, for example: prettier --write {file}
            a 'b       | The command 'a 'b' can't be taken apart: The quote ' is never closed. Write it as in a shell, for example: prettier --write {file}
            a "b\\"     | The command 'a "b\\"' can't be taken apart: The quote " is never closed. Write it as in a shell, for example: prettier --write {file}
            a b\\       | The command 'a b\\' can't be taken apart: It ends with a backslash. Write it as in a shell, for example: prettier --write {file}
            """)
    void refusesWhatIsNoCommand(String command, String message) {
        assertThatThrownBy(() -> PostWriteHook.parse(command))
                .isInstanceOf(MigrateException.class)
                .hasMessage(message);
    }

    private PostWriteHook hook(String arguments) {
        return PostWriteHook.parse(JAVA + " '" + program + "' " + arguments);
    }
}
