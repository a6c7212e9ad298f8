package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The metadata that editors read: written by an annotation processor, merged with the hints written by hand. */
class ConfigurationMetadataTests {

    @Test
    void everyPropertyHasItsTypeAndDefault() throws IOException {
        assertThat(properties().stream().map(ConfigurationMetadataTests::line))
                .containsExactly(
                        "migrate.auto-upgrade Boolean true",
                        "migrate.autogenerate.authority Authority shared",
                        "migrate.autogenerate.compare-comment Boolean true",
                        "migrate.autogenerate.compare-default Boolean true",
                        "migrate.autogenerate.compare-type Boolean true",
                        "migrate.autogenerate.drop-unknown-tables Boolean false",
                        "migrate.autogenerate.exclude-tables List<java.lang.String> -",
                        "migrate.autogenerate.file-template String {revision}_{slug}",
                        "migrate.autogenerate.format MigrationType yaml",
                        "migrate.autogenerate.include-schemas List<java.lang.String> -",
                        "migrate.autogenerate.include-tables List<java.lang.String> -",
                        "migrate.autogenerate.output-directory String -",
                        "migrate.autogenerate.post-write List<java.lang.String> -",
                        "migrate.baseline String -",
                        "migrate.check-on-startup CheckOnStartup off",
                        "migrate.databases Map<java.lang.String,dev.migrate.autoconfigure.MigrateProperties> -",
                        "migrate.driver-class-name String -",
                        "migrate.enabled Boolean true",
                        "migrate.fresh-database FreshDatabase upgrade",
                        "migrate.health.pending-status String UP",
                        "migrate.history-table String migrate_history",
                        "migrate.liquibase.contexts List<java.lang.String> -",
                        "migrate.liquibase.label-filter String -",
                        "migrate.locations List<java.lang.String> classpath:db/migrations",
                        "migrate.lock.strategy LockKind auto",
                        "migrate.lock.timeout Duration 10m",
                        "migrate.on-edited-revision Policy fail",
                        "migrate.on-unknown-revision Policy warn",
                        "migrate.password String -",
                        "migrate.pending Policy warn",
                        "migrate.placeholders Map<java.lang.String,java.lang.String> -",
                        "migrate.reapply-rolled-back Boolean false",
                        "migrate.run-on RunOn application-ready",
                        "migrate.safety.ignore List<java.lang.String> -",
                        "migrate.safety.policy SafetyPolicy warn",
                        "migrate.schema String -",
                        "migrate.statement.lock-timeout Duration 5s",
                        "migrate.statement.retries Integer 5",
                        "migrate.statement.timeout Duration -",
                        "migrate.target String head",
                        "migrate.tenants.on-error OnError continue",
                        "migrate.tenants.parallelism Integer 4",
                        "migrate.tenants.query String -",
                        "migrate.tenants.schemas List<java.lang.String> -",
                        "migrate.transaction TransactionScope per-revision",
                        "migrate.url String -",
                        "migrate.username String -",
                        "migrate.version-table String migrate_version");
    }

    @Test
    void everyPropertyIsDescribedInASentence() throws IOException {
        assertThat(properties())
                .isNotEmpty()
                .allSatisfy(
                        (property) -> assertThat(property.path("description").asString())
                                .as(property.path("name").asString())
                                .hasSizeGreaterThan(20)
                                .endsWith("."));
    }

    @Test
    void hintsAreAboutPropertiesThatExist() throws IOException {
        List<String> names = properties().stream()
                .map((property) -> property.path("name").asString())
                .toList();
        List<String> hinted = StreamSupport.stream(metadata().path("hints").spliterator(), false)
                .map((hint) -> hint.path("name").asString())
                .toList();

        assertThat(hinted).isNotEmpty().isSubsetOf(names);
    }

    private static String line(JsonNode property) {
        String type = property.path("type").asString().replaceFirst("^[a-z.]+\\.", "");
        JsonNode defaultValue = property.path("defaultValue");
        return property.path("name").asString() + " " + type + " "
                + (defaultValue.isMissingNode() ? "-" : defaultValue.asString());
    }

    private static List<JsonNode> properties() throws IOException {
        return StreamSupport.stream(metadata().path("properties").spliterator(), false)
                .filter((property) -> property.path("name").asString().startsWith("migrate."))
                .toList();
    }

    private static JsonNode metadata() throws IOException {
        URL own = MigrateProperties.class.getResource("/dev/migrate/autoconfigure/MigrateProperties.class");
        URL file = new URL(own, "../../../META-INF/spring-configuration-metadata.json");
        try (var stream = file.openStream()) {
            return JsonMapper.shared().readTree(stream);
        }
    }
}
