package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.tenant.TenantProvider;
import dev.migrate.tenant.TenantSettings;
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

/** Commands on a database with tenants. */
class TenantCommandsTests {

    private final ByteArrayOutputStream result = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final GenericApplicationContext context = new GenericApplicationContext();

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() {
        new RevisionFiles(folder).createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");
        TestDatabase database = TestDatabase.h2();
        database.execute("create schema acme", "create schema globex");
        context.registerBean(
                Migrator.class,
                () -> Migrator.builder(database.dataSource())
                        .locations("file:" + folder)
                        .tenants(TenantProvider.ofSchemas(List.of("acme", "globex")), TenantSettings.STANDARD)
                        .build());
        context.refresh();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void currentHasALineForEach() {
        assertThat(run("upgrade", "aaaa1111", "--tenant", "acme")).isEqualTo(ExitCodes.DONE);
        result.reset();

        assertThat(run("current", "--check-heads")).isEqualTo(ExitCodes.DIFFERENT);

        assertThat(text(result)).isEqualTo("""
                acme  aaaa1111  PENDING, 1 pending
                globex  <base>  PENDING, 2 pending
                """);
    }

    @Test
    void currentIsAnObjectForAMachine() {
        run("upgrade");
        result.reset();

        assertThat(run("current", "--json", "--check-heads")).isEqualTo(ExitCodes.DONE);

        assertThat(text(result)).isEqualTo("""
                {"tenants":{"acme":{"state":"UP_TO_DATE","current":["bbbb2222"],"pending":0},\
                "globex":{"state":"UP_TO_DATE","current":["bbbb2222"],"pending":0}}}
                """);
    }

    @Test
    void whatIsAboutOneTenantNeedsItsName() {
        run("upgrade");
        result.reset();

        assertThat(run("downgrade", "-1")).isEqualTo(ExitCodes.FAILED);
        assertThat(text(messages))
                .contains("Name the tenant: '--tenant NAME' in a command, 'tenant' in a request to the endpoint.");

        assertThat(run("downgrade", "-1", "--tenant", "globex")).isEqualTo(ExitCodes.DONE);
        assertThat(text(result)).contains("the database is at aaaa1111");
    }

    private int run(String... arguments) {
        Console console = Console.of(stream(result), stream(messages));
        TypedCommand typed = TypedCommand.of(List.of(arguments), console);
        return new CommandLineTool(context, console).run(typed.command(), typed.given());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
