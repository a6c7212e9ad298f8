package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking over a database, as somebody types it. */
class AdoptCommandTests {

    private final TestDatabase database = TestDatabase.h2();
    private final CommandLineProbe commands = new CommandLineProbe(this::migrator);

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() {
        new RevisionFiles(folder).createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");
    }

    @AfterEach
    void close() {
        commands.close();
    }

    @Test
    void itSaysWhatWouldBeTakenOverAndThenTakesItOver() {
        alembic();

        assertThat(commands.type("adopt", "alembic", "--dry-run")).isEqualTo(ExitCodes.DONE);
        assertThat(commands.result()).isEqualTo("""
                Would adopt 1 revision from Alembic's table 'ALEMBIC_VERSION'; the database would be at aaaa1111. \
                Nothing was changed.
                Pending: bbbb2222.
                """);

        assertThat(commands.type("adopt", "alembic")).isEqualTo(ExitCodes.DONE);
        assertThat(commands.result()).isEqualTo("""
                Adopted 1 revision from Alembic's table 'ALEMBIC_VERSION'; the database is at aaaa1111, and nothing was run.
                Pending: bbbb2222.
                """);

        assertThat(commands.type("upgrade")).isEqualTo(ExitCodes.DONE);
        assertThat(commands.result()).endsWith("the database is at bbbb2222.\n");
    }

    @Test
    void itIsAnObjectForAMachine() {
        alembic();

        commands.type("adopt", "alembic", "--json");

        assertThat(commands.result()).isEqualTo("""
                {"tool":"alembic","table":"ALEMBIC_VERSION","dryRun":false,"adopted":["aaaa1111"],"current":["aaaa1111"],\
                "pending":["bbbb2222"]}
                """);
    }

    @Test
    void anUnknownToolIsAMistakeAndAMissingTableAFailure() {
        assertThat(commands.type("adopt", "flywy")).isEqualTo(ExitCodes.USAGE);
        assertThat(commands.messages()).contains("'flywy' isn't known here. Type flyway, liquibase, alembic.");

        assertThat(commands.type("adopt", "flyway", "--table", "old")).isEqualTo(ExitCodes.FAILED);
        assertThat(commands.messages())
                .contains("There is no table 'old' in the schema 'PUBLIC', in which Flyway remembers");
    }

    private void alembic() {
        database.execute(
                "create table owners (id int)",
                "create table alembic_version (version_num varchar(32))",
                "insert into alembic_version values ('aaaa1111')");
    }

    private Migrator migrator() {
        return Migrator.builder(database.dataSource())
                .locations("file:" + folder)
                .build();
    }
}
