package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.Gate;
import dev.migrate.autoconfigure.GatedMigration;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the endpoint answers over HTTP; each subclass says about which database. */
abstract class MigrationsEndpointContractTests {

    @TempDir
    Path folder;

    TestDatabase database;
    RevisionFiles files;

    abstract TestDatabase newDatabase();

    /** The database's name with its version, as the endpoint shows it. */
    abstract String product();

    abstract String schema();

    /** The SQL of the revision {@code bbbb2222}. */
    abstract String upgradeSql();

    @BeforeEach
    void prepare() {
        database = newDatabase();
        files = new RevisionFiles(folder);
    }

    @Test
    void showsWhatIsAppliedAndWhatIsPending() throws Exception {
        files.createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");

        try (ConfigurableApplicationContext context = application()
                .with("migrate.target=aaaa1111", "spring.application.name=clinic")
                .start()) {
            JsonNode row = database(http(context).json("/actuator/migrations"), "clinic")
                    .at("/history/0");
            assertThat(http(context).json("/actuator/migrations"))
                    .isEqualTo(JsonMapper.shared().readTree("""
                            {"contexts": {"clinic": {"parentId": null, "databases": {"dataSource": {
                              "product": "%s", "schema": "%s", "state": "PENDING", "autoUpgrade": true,
                              "current": ["aaaa1111"], "heads": ["bbbb2222"],
                              "pending": [{"revision": "bbbb2222", "downRevisions": ["aaaa1111"],
                                "message": "Create pets", "type": "yaml", "source": "%s",
                                "held": false, "reversible": true, "findings": []}],
                              "history": [{"sequence": 1, "revision": "aaaa1111", "direction": "upgrade",
                                "outcome": "succeeded", "message": "Create owners", "startedAt": "%s",
                                "durationMs": %s, "user": "%s", "host": "%s", "checksum": "%s"}]}}}}}
                            """.formatted(
                                    product(),
                                    schema(),
                                    files.file("bbbb2222"),
                                    row.path("startedAt").asString(),
                                    row.path("durationMs").asInt(),
                                    row.path("user").asString(),
                                    row.path("host").asString(),
                                    row.path("checksum").asString())));
            assertThat(row.path("startedAt").asString()).matches("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*Z");
            assertThat(row.path("user").asString()).isNotEmpty();
            assertThat(row.path("host").asString()).isNotEmpty();
            assertThat(row.path("checksum").asString()).isNotEmpty();
        }
    }

    @Test
    void showsOneRevisionWithItsSqlForThisDatabase() throws Exception {
        files.createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");

        try (ConfigurableApplicationContext context =
                application().with("migrate.target=aaaa1111").start()) {
            JsonNode pending = http(context).json("/actuator/migrations/bbbb");
            assertThat(pending).isEqualTo(JsonMapper.shared().readTree("""
                            {"contexts": {"application": {"parentId": null, "databases": {"dataSource": {
                              "revision": "bbbb2222", "downRevisions": ["aaaa1111"], "dependsOn": [],
                              "branchLabels": [], "message": "Create pets", "type": "yaml", "source": "%s",
                              "transactional": true, "checksum": "%s", "standing": "PENDING", "reversible": true,
                              "findings": [], "upgrade": ["%s"], "downgrade": ["drop table pets"]}}}}}
                            """.formatted(
                            files.file("bbbb2222"),
                            database(pending, "application").path("checksum").asString(),
                            upgradeSql())));
            assertThat(database(http(context).json("/actuator/migrations/aaaa1111"), "application")
                            .path("standing")
                            .asString())
                    .isEqualTo("APPLIED");
        }
    }

    @Test
    void anUnknownRevisionIsNotFound() throws Exception {
        files.createTable("aaaa1111", "~", "owners");

        try (ConfigurableApplicationContext context = application().start()) {
            assertThat(http(context).status("/actuator/migrations/cccc3333")).isEqualTo(404);
        }
    }

    @Test
    void itOnlyReads() throws Exception {
        files.createTable("aaaa1111", "~", "owners");

        try (ConfigurableApplicationContext context = application().start()) {
            assertThat(http(context).post("/actuator/migrations")).isEqualTo(405);
        }
    }

    @Test
    void theHistoryIsPagedAndItsParametersAreChecked() throws Exception {
        files.createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");

        try (ConfigurableApplicationContext context = application().start()) {
            JsonNode page = http(context).json("/actuator/migrations?offset=1&limit=1");
            assertThat(database(page, "application").path("history"))
                    .singleElement()
                    .satisfies(
                            (row) -> assertThat(row.path("revision").asString()).isEqualTo("aaaa1111"));
            assertThat(http(context).status("/actuator/migrations?limit=-1")).isEqualTo(400);
        }
    }

    @Test
    void aFileThatCanNotBeReadIsNamed() throws Exception {
        files.createTable("aaaa1111", "~", "owners");

        try (ConfigurableApplicationContext context = application().start()) {
            files.text("bbbb2222", "revision: bbbb2222\ndownRevision: zzzz9999\nmessage: Lost\nupgrade: []\n");
            JsonNode broken = database(http(context).json("/actuator/migrations"), "application");
            assertThat(broken.path("state").asString()).isEqualTo("UNKNOWN");
            assertThat(broken.path("error").asString())
                    .startsWith(files.file("bbbb2222").toString())
                    .contains("zzzz9999");

            files.text(
                    "bbbb2222",
                    "revision: bbbb2222\ndownRevision: aaaa1111\nmessage: Bad\nupgrade:\n  - nonsense: {}\n");
            JsonNode pending = database(http(context).json("/actuator/migrations"), "application")
                    .at("/pending/0");
            assertThat(pending.path("revision").asString()).isEqualTo("bbbb2222");
            assertThat(pending.path("error").asString())
                    .contains("bbbb2222.yaml:5")
                    .contains("nonsense");
            assertThat(pending.has("reversible")).isFalse();
        }
    }

    @Test
    void parentContextsAreShownWithTheirOwnDatabases() throws Exception {
        files.createTable("aaaa1111", "~", "owners");

        try (ConfigurableApplicationContext parent = TestApplication.small()
                        .on(database)
                        .with(files.property(), "spring.application.name=parent")
                        .start();
                ConfigurableApplicationContext child =
                        application().below(parent).start()) {
            JsonNode contexts = http(child).json("/actuator/migrations").path("contexts");

            assertThat(contexts.path(child.getId()).path("parentId").asString()).isEqualTo("parent");
            assertThat(contexts.path(child.getId()).path("databases")).isEmpty();
            assertThat(contexts.path("parent").has("parentId")).isTrue();
            assertThat(contexts.at("/parent/parentId").isNull()).isTrue();
            assertThat(contexts.at("/parent/databases/dataSource/state").asString())
                    .isEqualTo("UP_TO_DATE");
        }
    }

    @Test
    void whileAMigrationRunsTheServerAnswersAndReadinessRefuses() throws Exception {
        files.createTable("aaaa1111", "~", "owners");
        Gate gate = new Gate();
        CompletableFuture<String> port = new CompletableFuture<>();
        TestApplication application = application(GatedMigration.class)
                .with("management.endpoint.health.probes.enabled=true")
                .bean("gate", gate)
                .listener((ApplicationListener<WebServerInitializedEvent>) (event) ->
                        port.complete(String.valueOf(event.getWebServer().getPort())));

        CompletableFuture<ConfigurableApplicationContext> start = CompletableFuture.supplyAsync(application::start);
        try {
            Http http = new Http(port.get(60, TimeUnit.SECONDS));
            gate.awaitMigration();

            assertThat(http.status("/actuator/health/readiness")).isEqualTo(503);
            assertThat(http.status("/actuator/health/liveness")).isEqualTo(200);
            JsonNode seen = database(http.json("/actuator/migrations"), "application");
            assertThat(seen.path("state").asString()).isEqualTo("RUNNING");
            assertThat(seen.at("/running/revision").asString()).isEqualTo("bbbb2222");
            assertThat(seen.at("/running/elapsedMs").isNumber()).isTrue();
            assertThat(seen.path("current"))
                    .singleElement()
                    .satisfies((head) -> assertThat(head.asString()).isEqualTo("aaaa1111"));
        } finally {
            gate.open();
        }

        try (ConfigurableApplicationContext context = start.get(60, TimeUnit.SECONDS)) {
            assertThat(http(context).status("/actuator/health/readiness")).isEqualTo(200);
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
            assertThat(database(http(context).json("/actuator/migrations"), "application")
                            .has("running"))
                    .isFalse();
        }
    }

    TestApplication application(Class<?>... more) {
        return TestApplication.of(Everything.class)
                .plus(more)
                .on(database)
                .web()
                .with(files.property());
    }

    static Http http(ConfigurableApplicationContext context) {
        return new Http(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    static JsonNode database(JsonNode answer, String context) {
        return answer.at("/contexts/" + context + "/databases/dataSource");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Everything {}
}
