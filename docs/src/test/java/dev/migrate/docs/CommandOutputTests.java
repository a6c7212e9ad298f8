package dev.migrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What commands write for machines, in the sessions that were written down, is as the schema says. */
class CommandOutputTests {

    private static final Path SESSIONS = Path.of("../sample-app/src/test/resources/commands");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Schema schema = schema();

    @Test
    void everyObjectIsAsTheSchemaSays() throws IOException {
        List<String> objects = objects();

        assertThat(objects).hasSizeGreaterThan(10);
        assertThat(objects)
                .allSatisfy((text) -> assertThat(schema.validate(json.readTree(text)))
                        .as(text)
                        .isEmpty());
    }

    @Test
    void whatIsNotDescribedIsAnError() {
        assertThat(schema.validate(json.readTree("{\"revisions\": [], \"more\": 1}")))
                .isNotEmpty();
        assertThat(schema.validate(json.readTree("{\"error\": {\"problem\": \"p\"}}")))
                .isNotEmpty();
    }

    private static List<String> objects() throws IOException {
        try (Stream<Path> sessions = Files.list(SESSIONS)) {
            return sessions.sorted()
                    .flatMap((session) -> read(session).stream())
                    .filter((line) -> line.startsWith("{"))
                    .toList();
        }
    }

    private static List<String> read(Path session) {
        try {
            return Files.readAllLines(session);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Files.readString(Path.of("../docs/command-output.schema.json")));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
