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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Answers that come from a cache, and answers while the pool has no connection left. */
class CachedAndBusyEndpointTests {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.postgresql();

    @Test
    void aTimeToLiveCachesTheAnswerWithoutParametersAndNoOther() throws Exception {
        new RevisionFiles(folder).createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");
        try (ConfigurableApplicationContext context = application()
                .with("migrate.target=aaaa1111", "management.endpoint.migrations.cache.time-to-live=1h")
                .start()) {
            Http http = MigrationsEndpointContractTests.http(context);
            assertThat(state(http, "")).isEqualTo("PENDING");
            context.getBean(Migrator.class).upgrade("head");

            assertThat(state(http, "")).isEqualTo("PENDING");
            assertThat(state(http, "?limit=1")).isEqualTo("UP_TO_DATE");
            assertThat(seen(http, "?limit=1").path("history")).hasSize(1);
            assertThat(seen(http, "?limit=2").path("history")).hasSize(2);
            assertThat(seen(http, "?graph=true").path("revisions")).hasSize(2);
            assertThat(seen(http, "").has("revisions")).isFalse();
            assertThat(http.json("/actuator/migrations/bbbb2222")
                            .at("/contexts/application/databases/dataSource/standing")
                            .asString())
                    .isEqualTo("APPLIED");
        }
    }

    @Test
    void aMovementThatHasTheLastConnectionHoldsUpNoAnswer() throws Exception {
        new RevisionFiles(folder).createTable("aaaa1111", "~", "owners").createTable("cccc3333", "bbbb2222", "vets");
        Gate gate = new Gate();
        CompletableFuture<String> port = new CompletableFuture<>();
        TestApplication application = application()
                .plus(GatedMigration.class)
                .with(
                        "spring.datasource.hikari.maximum-pool-size=1",
                        "spring.datasource.hikari.connection-timeout=60000")
                .bean("gate", gate)
                .listener((ApplicationListener<WebServerInitializedEvent>) (event) ->
                        port.complete(String.valueOf(event.getWebServer().getPort())));
        CompletableFuture<ConfigurableApplicationContext> start = CompletableFuture.supplyAsync(application::start);
        Http http = new Http(port.get(60, TimeUnit.SECONDS));
        try {
            gate.awaitMigration();

            JsonNode seen = seen(http, "?graph=true");
            assertThat(seen.path("state").asString()).isEqualTo("RUNNING");
            assertThat(seen.path("product").asString()).isEqualTo("PostgreSQL 18.6");
            assertThat(seen.path("schema").asString()).isEqualTo("public");
            assertThat(seen.at("/current/0").asString()).isEqualTo("aaaa1111");
            assertThat(seen.path("pending")).hasSize(2);
            assertThat(seen.path("revisions")).hasSize(3);
            assertThat(seen.at("/running/revision").asString()).isEqualTo("bbbb2222");
            assertThat(seen.at("/running/direction").asString()).isEqualTo("upgrade");
            assertThat(seen.has("history")).isFalse();
            assertThat(seen(http, "?limit=0").path("history").isEmpty()).isTrue();
            assertThat(http.json("/actuator/migrations/aaaa1111")
                            .at("/contexts/application/databases/dataSource/error")
                            .asString())
                    .isEqualTo("The movement that is on leaves no connection to ask the database. Ask again when it is"
                            + " through.");
        } finally {
            gate.open();
        }
        try (ConfigurableApplicationContext context = start.get(60, TimeUnit.SECONDS)) {
            assertThat(state(http, "")).isEqualTo("UP_TO_DATE");
            assertThat(seen(http, "").path("history")).hasSize(3);
            assertThat(context.getBean(Migrator.class).running()).isEmpty();
        }
    }

    private TestApplication application() {
        return TestApplication.of(MigrationsEndpointContractTests.Everything.class)
                .on(database)
                .web()
                .with("migrate.locations=file:" + folder);
    }

    private static String state(Http http, String query) throws Exception {
        return seen(http, query).path("state").asString();
    }

    private static JsonNode seen(Http http, String query) throws Exception {
        return MigrationsEndpointContractTests.database(http.json("/actuator/migrations" + query), "application");
    }
}
