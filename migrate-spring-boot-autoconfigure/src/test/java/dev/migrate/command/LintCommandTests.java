package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Judging revisions, as somebody types it. */
class LintCommandTests {

    private final ByteArrayOutputStream result = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final TestDatabase database = TestDatabase.h2();

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
        context.registerBean(
                Migrator.class,
                () -> Migrator.builder(database.dataSource())
                        .locations("file:" + folder)
                        .build());
        configure(Map.of("spring.datasource.url", "jdbc:postgresql://nowhere/db"));
        context.refresh();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void eachRevisionIsJudgedAlone() {
        assertThat(run("lint")).isEqualTo(ExitCodes.DIFFERENT);

        assertThat(text(result)).isEqualToNormalizingNewlines("""
                WARNING: {folder}/bbbb_names.yaml:4:5: Revision 'bbbb' renames table pets: instances that still run know it by its old name \
                only; leave a view of that name behind, or stop them first [rename-table]
                WARNING: {folder}/cccc_gone.yaml:4:5: Revision 'cccc' drops table owners: its data is lost [drop-table]
                2 findings in 4 revisions, of which 1 in SQL or Java aren't judged.
                """.replace("{folder}", folder.toString()));
    }

    @Test
    void aRangeIsOneRelease() {
        assertThat(run("lint", ":bbbb")).isEqualTo(ExitCodes.DONE);
        assertThat(text(result)).isEqualTo("No findings in 2 revisions.\n");

        result.reset();
        assertThat(run("lint", "aaaa:bbbb", "--policy", "refuse")).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(text(result)).startsWith("ERROR: ").endsWith("1 finding in 1 revision.\n");

        result.reset();
        run("upgrade", "bbbb");
        result.reset();
        assertThat(run("lint", "current:")).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(text(result)).contains("[drop-table]").contains("1 finding in 2 revisions");
    }

    @Test
    void theConfigurationCounts() {
        configure(Map.of("migrate.safety.ignore", "bbbb:rename-table, drop-table"));
        assertThat(run("lint")).isEqualTo(ExitCodes.DONE);

        configure(Map.of("migrate.safety.policy", "off"));
        result.reset();
        assertThat(run("lint")).isEqualTo(ExitCodes.DONE);
        assertThat(text(result)).isEqualTo("Nothing was judged: the policy is off.\n");
    }

    @Test
    void aMachineGetsJsonOrSarif() {
        run("lint", "bbbb:cccc", "--json");
        assertThat(text(result)).isEqualTo("""
                {"policy":"warn","revisions":1,"notJudged":0,"findings":[{"revision":"cccc","id":"drop-table","text":"drops table owners: its data is lost",\
                "source":"{folder}/cccc_gone.yaml","line":4,"column":5}]}
                """.replace("{folder}", folder.toString()));

        result.reset();
        run("lint", "bbbb:cccc", "--format", "sarif", "--policy", "refuse");
        assertThat(text(result)).isEqualTo("""
                {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":\
                {"name":"migrate","rules":[{"id":"drop-table","shortDescription":{"text":"drop table"}}]}},\
                "columnKind":"unicodeCodePoints","results":[{"ruleId":"drop-table","level":"error","message":{"text":\
                "Revision 'cccc' drops table owners: its data is lost."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":\
                "file://{folder}/cccc_gone.yaml"},"region":{"startLine":4,"startColumn":5}}}]}]}]}
                """.replace("{folder}", folder.toString()));
    }

    @Test
    void mistakesAreNamed() {
        assertThat(run("lint", "--policy", "strict")).isEqualTo(ExitCodes.USAGE);
        assertThat(text(messages)).contains("There is no policy 'strict'. Type off, warn, refuse.");
        assertThat(run("lint", "--format", "xml")).isEqualTo(ExitCodes.USAGE);
        assertThat(text(messages)).contains("There is no format 'xml'. Type text, json, sarif.");
        assertThat(run("lint", "zzzz:")).isEqualTo(ExitCodes.FAILED);
    }

    private void configure(Map<String, Object> properties) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test" + properties.hashCode(), properties));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
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
