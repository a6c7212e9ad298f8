package dev.migrate.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PropertyNamesTests {

    @Test
    void theyAreThoseOfTheMetadata() throws IOException {
        URL own = PropertyNames.class.getResource("/dev/migrate/diagnostics/PropertyNames.class");
        try (var stream = new URL(own, "../../../META-INF/spring-configuration-metadata.json").openStream()) {
            JsonNode properties = JsonMapper.shared().readTree(stream).path("properties");

            assertThat(StreamSupport.stream(properties.spliterator(), false)
                            .map((property) -> property.path("name").asString())
                            .filter((name) -> name.startsWith("migrate.")))
                    .containsExactlyElementsOf(PropertyNames.ALL);
        }
    }
}
