package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.Gate;
import dev.migrate.autoconfigure.GatedMigration;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.engine.MigrationFailedException;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
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

/** What probes and people see of the schema's health. */
class HealthOverHttpTests {

    private static final String READINESS = "/actuator/health/readiness";

    private RevisionFiles files;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
    }

    @Test
    void itIsAPartOfTheHealth() throws Exception {
        try (ConfigurableApplicationContext context = application().start()) {
            assertThat(http(context).json("/actuator/health").at("/components/migrate"))
                    .isEqualTo(JsonMapper.shared().readTree("""
                            {"status": "UP", "details": {"state": "UP_TO_DATE", "current": ["aaaa1111"], "pending": 0}}
                            """));
        }
    }

    @Test
    void inTheReadinessGroupWhatIsPendingKeepsTrafficAway() throws Exception {
        try (ConfigurableApplicationContext context = inReadiness()
                .with("migrate.auto-upgrade=false", "migrate.health.pending-status=OUT_OF_SERVICE")
                .start()) {
            assertThat(http(context).status(READINESS)).isEqualTo(503);

            context.getBean(Migrator.class).upgrade("head");

            assertThat(http(context).status(READINESS)).isEqualTo(200);
        }
    }

    @Test
    void inTheReadinessGroupAFailureKeepsTrafficAway() throws Exception {
        files.sql("bbbb2222", "aaaa1111", "insert into nowhere values (1)");

        try (ConfigurableApplicationContext context =
                inReadiness().with("migrate.auto-upgrade=false").start()) {
            assertThat(http(context).status(READINESS)).isEqualTo(200);

            assertThatThrownBy(() -> context.getBean(Migrator.class).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);

            assertThat(http(context).status(READINESS)).isEqualTo(503);
            assertThat(http(context)
                            .json(READINESS)
                            .at("/components/migrate/details/state")
                            .asString())
                    .isEqualTo("FAILED");
        }
    }

    @Test
    void whileARevisionTakesLongTheAnswerIsFastEvenWhereItHasTheOnlyConnection() throws Exception {
        Gate gate = new Gate();
        CompletableFuture<String> port = new CompletableFuture<>();
        TestApplication application = application(TestDatabase.postgresql())
                .plus(GatedMigration.class)
                .with("spring.datasource.hikari.maximum-pool-size=1", "management.health.db.enabled=false")
                .bean("gate", gate)
                .listener((ApplicationListener<WebServerInitializedEvent>) (event) ->
                        port.complete(String.valueOf(event.getWebServer().getPort())));
        CompletableFuture<ConfigurableApplicationContext> start = CompletableFuture.supplyAsync(application::start);
        try {
            Http http = new Http(port.get(60, TimeUnit.SECONDS));
            gate.awaitMigration();
            http.status("/actuator/health/migrate");

            long asked = System.nanoTime();
            JsonNode health = http.json("/actuator/health/migrate");

            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(2));
            assertThat(health).isEqualTo(JsonMapper.shared().readTree("""
                    {"status": "UP", "details": {"state": "RUNNING", "revision": "bbbb2222"}}
                    """));
        } finally {
            gate.open();
        }
        start.get(60, TimeUnit.SECONDS).close();
    }

    private TestApplication inReadiness() {
        return application().with("management.endpoint.health.group.readiness.include=readinessState,migrate");
    }

    private TestApplication application() {
        return application(TestApplication.h2());
    }

    private TestApplication application(TestDatabase database) {
        return TestApplication.of(Everything.class)
                .on(database)
                .web()
                .with(files.property(), "management.endpoint.health.show-details=always");
    }

    private static Http http(ConfigurableApplicationContext context) {
        return new Http(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Everything {}
}
