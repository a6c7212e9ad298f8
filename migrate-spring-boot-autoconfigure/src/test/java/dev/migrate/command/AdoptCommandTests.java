package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

/** Taking over a database, as somebody types it. */
class AdoptCommandTests {

    private final ByteArrayOutputStream result = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final TestDatabase database = TestDatabase.h2();

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() {
        new RevisionFiles(folder).createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");
        context.registerBean(
                Migrator.class,
                () -> Migrator.builder(database.dataSource())
                        .locations("file:" + folder)
                        .build());
        context.refresh();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void itSaysWhatWouldBeTakenOverAndThenTakesItOver() {
        alembic();

        assertThat(run("adopt", "alembic", "--dry-run")).isEqualTo(ExitCodes.DONE);
        assertThat(text(result)).isEqualTo("""
                Would adopt 1 revision from Alembic's table 'ALEMBIC_VERSION'; the database would be at aaaa1111. \
                Nothing was changed.
                Pending: bbbb2222.
                """);

        result.reset();
        assertThat(run("adopt", "alembic")).isEqualTo(ExitCodes.DONE);
        assertThat(text(result)).isEqualTo("""
                Adopted 1 revision from Alembic's table 'ALEMBIC_VERSION'; the database is at aaaa1111, and nothing was run.
                Pending: bbbb2222.
                """);

        result.reset();
        assertThat(run("upgrade")).isEqualTo(ExitCodes.DONE);
        assertThat(text(result)).endsWith("the database is at bbbb2222.\n");
    }

    @Test
    void itIsAnObjectForAMachine() {
        alembic();

        run("adopt", "alembic", "--json");

        assertThat(text(result)).isEqualTo("""
                {"tool":"alembic","table":"ALEMBIC_VERSION","dryRun":false,"adopted":["aaaa1111"],"current":["aaaa1111"],\
                "pending":["bbbb2222"]}
                """);
    }

    @Test
    void anUnknownToolIsAMistakeAndAMissingTableAFailure() {
        assertThat(run("adopt", "flywy")).isEqualTo(ExitCodes.USAGE);
        assertThat(text(messages)).contains("'flywy' isn't known here. Type flyway, liquibase, alembic.");

        assertThat(run("adopt", "flyway", "--table", "old")).isEqualTo(ExitCodes.FAILED);
        assertThat(text(messages))
                .contains("There is no table 'old' in the schema 'PUBLIC', in which Flyway remembers");
    }

    private void alembic() {
        database.execute(
                "create table owners (id int)",
                "create table alembic_version (version_num varchar(32))",
                "insert into alembic_version values ('aaaa1111')");
    }

    private int run(String... arguments) {
        Console console = Console.of(stream(result), stream(messages));
        TypedCommand typed = TypedCommand.of(List.of(arguments), console);
        return new CommandLineTool(context, console).run(typed.command(), typed.given());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
