package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;

/** Judging revisions, as somebody types it. */
class LintCommandTests {

    private final TestDatabase database = TestDatabase.h2();
    private final CommandLineProbe commands = new CommandLineProbe(this::migrator);

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() throws IOException {
        write("aaaa_pets.yaml", """
                revision: aaaa
                upgrade:
                  - createTable: {tableName: pets, columns: [column: {name: id, type: int}]}
                """);
        write("bbbb_names.yaml", """
                revision: bbbb
                downRevision: aaaa
                upgrade:
                  - renameTable: {oldTableName: pets, newTableName: animals}
                """);
        write("cccc_gone.yaml", """
                revision: cccc
                downRevision: bbbb
                upgrade:
                  - dropTable: {tableName: owners}
                """);
        write("dddd_rows.sql", """
                -- revision: dddd
                -- down-revision: cccc
                -- migrate:upgrade
                delete from animals;
                """);
        configure(Map.of("spring.datasource.url", "jdbc:postgresql://nowhere/db"));
    }

    @AfterEach
    void close() {
        commands.close();
    }

    @Test
    void eachRevisionIsJudgedAlone() {
        assertThat(commands.type("lint")).isEqualTo(ExitCodes.DIFFERENT);

        assertThat(commands.result()).isEqualToNormalizingNewlines("""
                WARNING: {folder}/bbbb_names.yaml:4:5: Revision 'bbbb' renames table pets: instances that still run know it by its old name \
                only; leave a view of that name behind, or stop them first [rename-table]
                WARNING: {folder}/cccc_gone.yaml:4:5: Revision 'cccc' drops table owners: its data is lost [drop-table]
                2 findings in 4 revisions, of which 1 in SQL or Java aren't judged.
                """.replace("{folder}", folder.toString()));
    }

    @Test
    void aRangeIsOneRelease() {
        assertThat(commands.type("lint", ":bbbb")).isEqualTo(ExitCodes.DONE);
        assertThat(commands.result()).isEqualTo("No findings in 2 revisions.\n");

        assertThat(commands.type("lint", "aaaa:bbbb", "--policy", "refuse")).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(commands.result()).startsWith("ERROR: ").endsWith("1 finding in 1 revision.\n");

        commands.type("upgrade", "bbbb");
        assertThat(commands.type("lint", "current:")).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(commands.result()).contains("[drop-table]").contains("1 finding in 2 revisions");
    }

    @Test
    void nothingIsFoundWhereThePolicyIsOff() {
        assertThat(commands.type("lint", "--policy", "off")).isEqualTo(ExitCodes.DONE);
        assertThat(commands.result()).isEqualTo("Nothing was judged: the policy is off.\n");
        assertThat(commands.type("lint", "--policy", "off", "--json")).isEqualTo(ExitCodes.DONE);
        assertThat(commands.result()).endsWith("\"findings\":[]}\n");
    }

    @Test
    void theConfigurationCounts() {
        configure(Map.of("migrate.safety.ignore", "bbbb:rename-table, drop-table"));
        assertThat(commands.type("lint")).isEqualTo(ExitCodes.DONE);

        configure(Map.of("migrate.safety.policy", "off"));
        assertThat(commands.type("lint")).isEqualTo(ExitCodes.DONE);
        assertThat(commands.result()).isEqualTo("Nothing was judged: the policy is off.\n");
    }

    @Test
    void aMachineGetsJsonOrSarif() {
        commands.type("lint", "bbbb:cccc", "--json");
        assertThat(commands.result()).isEqualTo("""
                {"policy":"warn","revisions":1,"notJudged":0,"findings":[{"revision":"cccc","id":"drop-table","text":"drops table owners: its data is lost",\
                "source":"{folder}/cccc_gone.yaml","line":4,"column":5}]}
                """.replace("{folder}", folder.toString()));

        commands.type("lint", "bbbb:cccc", "--format", "sarif", "--policy", "refuse");
        assertThat(commands.result()).isEqualTo("""
                {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":\
                {"name":"migrate","rules":[{"id":"drop-table","shortDescription":{"text":"drop table"}}]}},\
                "columnKind":"unicodeCodePoints","results":[{"ruleId":"drop-table","level":"error","message":{"text":\
                "Revision 'cccc' drops table owners: its data is lost."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":\
                "file://{folder}/cccc_gone.yaml"},"region":{"startLine":4,"startColumn":5}}}]}]}]}
                """.replace("{folder}", folder.toString()));
    }

    @Test
    void mistakesAreNamed() {
        assertThat(commands.type("lint", "--policy", "strict")).isEqualTo(ExitCodes.USAGE);
        assertThat(commands.messages()).contains("There is no policy 'strict'. Type off, warn, refuse.");
        assertThat(commands.type("lint", "--format", "xml")).isEqualTo(ExitCodes.USAGE);
        assertThat(commands.messages()).contains("There is no format 'xml'. Type text, json, sarif.");
        assertThat(commands.type("lint", "zzzz:")).isEqualTo(ExitCodes.FAILED);
    }

    private void configure(Map<String, Object> properties) {
        commands.context()
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test" + properties.hashCode(), properties));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Migrator migrator() {
        return Migrator.builder(database.dataSource())
                .locations("file:" + folder)
                .build();
    }
}
