package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.tenant.TenantProvider;
import dev.migrate.tenant.TenantSettings;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a database with tenants. */
class TenantCommandsTests {

    private final TestDatabase database = TestDatabase.h2();
    private final CommandLineProbe commands = new CommandLineProbe(this::migrator);

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() {
        new RevisionFiles(folder).createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");
        database.execute("create schema acme", "create schema globex");
    }

    @AfterEach
    void close() {
        commands.close();
    }

    @Test
    void currentHasALineForEach() {
        assertThat(commands.type("upgrade", "aaaa1111", "--tenant", "acme")).isEqualTo(ExitCodes.DONE);

        assertThat(commands.type("current", "--check-heads")).isEqualTo(ExitCodes.DIFFERENT);

        assertThat(commands.result()).isEqualTo("""
                acme  aaaa1111  PENDING, 1 pending
                globex  <base>  PENDING, 2 pending
                """);
    }

    @Test
    void currentIsAnObjectForAMachine() {
        commands.type("upgrade");

        assertThat(commands.type("current", "--json", "--check-heads")).isEqualTo(ExitCodes.DONE);

        assertThat(commands.result()).isEqualTo("""
                {"tenants":{"acme":{"state":"UP_TO_DATE","current":["bbbb2222"],"pending":0},\
                "globex":{"state":"UP_TO_DATE","current":["bbbb2222"],"pending":0}}}
                """);
    }

    @Test
    void whatIsAboutOneTenantNeedsItsName() {
        commands.type("upgrade");

        assertThat(commands.type("downgrade", "-1")).isEqualTo(ExitCodes.FAILED);
        assertThat(commands.messages())
                .contains("Name the tenant: '--tenant NAME' in a command, 'tenant' in a request to the endpoint.");

        assertThat(commands.type("downgrade", "-1", "--tenant", "globex")).isEqualTo(ExitCodes.DONE);
        assertThat(commands.result()).contains("the database is at aaaa1111");
    }

    private Migrator migrator() {
        return Migrator.builder(database.dataSource())
                .locations("file:" + folder)
                .tenants(TenantProvider.ofSchemas(List.of("acme", "globex")), TenantSettings.STANDARD)
                .build();
    }
}
