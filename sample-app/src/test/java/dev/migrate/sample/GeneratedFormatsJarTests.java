package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged application generates on PostgreSQL does what it says in each format, and nothing differs afterwards. */
class GeneratedFormatsJarTests {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.postgresql();

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "sql", "java"})
    void thereAndBackAndThereAgain(String format) throws Exception {
        PackagedProject project = new PackagedProject(folder, database.url());
        project.write("migrations/91b7e3d05c48_create_roles.yaml", """
                revision: 91b7e3d05c48
                message: Create roles
                upgrade:
                  - createTable:
                      tableName: roles
                      columns:
                        - column: {name: id, type: bigint, autoIncrement: true, constraints: {primaryKey: true}}
                        - column: {name: name, type: varchar(50), constraints: {nullable: false}}
                        - column: {name: description, type: varchar(255)}
                """);
        assertThat(project.migrate("upgrade")).endsWith("the database is at c4d1aa02be77.\n");

        assertThat(project.migrate(
                        "revision", "--autogenerate", "-m", "Products", "--rev-id", "aaaa0001", "--format", format))
                .startsWith("Wrote ")
                .contains("  add table data_products\n", "  add unique constraint roles.uk_roles_name\n");
        project.compile();

        assertThat(project.migrate("upgrade")).endsWith("the database is at aaaa0001.\n");
        assertThat(project.migrate("check")).startsWith("In sync: ");
        assertThat(project.migrate("downgrade", "-1")).endsWith("the database is at c4d1aa02be77.\n");
        assertThat(project.migrate("check", "--against", "replay")).startsWith("In sync: ");
        assertThat(project.migrate("upgrade")).endsWith("the database is at aaaa0001.\n");
        assertThat(project.migrate("check")).startsWith("In sync: ");
        assertThat(project.migrate("revision", "--autogenerate", "-m", "More", "--format", format))
                .startsWith("Nothing to write: ");

        // What the entities don't mention shows who is known to have made it.
        database.execute("comment on column owners.email is 'Somebody else wrote this'");
        assertThat(project.migrate("check"))
                .contains("change comment owners.email")
                .contains("A generated revision made it.")
                .endsWith("exit 3\n");
    }
}
