package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.Gate;
import dev.migrate.autoconfigure.GatedMigration;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.audit.listener.AuditApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Movements that somebody asks for over HTTP, on a real PostgreSQL. */
class RequestedMovementTests {

    private static final String UNRESTRICTED = "management.endpoint.migrations.access=unrestricted";

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.postgresql();
    private RevisionFiles files;

    @BeforeEach
    void write() {
        files = new RevisionFiles(folder)
                .createTable("aaaa1111", "~", "owners")
                .createTable("bbbb2222", "aaaa1111", "pets");
    }

    @Test
    void upgradesDowngradesAndStamps() throws Exception {
        try (ConfigurableApplicationContext context =
                application(UNRESTRICTED, "migrate.auto-upgrade=false").start()) {
            HttpResponse<String> upgrade = post(context, "{'command': 'upgrade', 'target': 'head'}");
            assertThat(upgrade.statusCode()).isEqualTo(200);
            JsonNode result = JsonMapper.shared().readTree(upgrade.body());
            assertThat(result).isEqualTo(JsonMapper.shared().readTree("""
                            {"database": "dataSource", "command": "upgrade", "target": "head", "headsBefore": [],
                             "headsAfter": ["bbbb2222"], "revisions": ["aaaa1111", "bbbb2222"], "durationMs": %s}
                            """.formatted(
                            result.path("durationMs").asLong())));

            assertThat(post(context, "{'command': 'downgrade', 'target': '-1'}").statusCode())
                    .isEqualTo(200);
            assertThat(context.getBean(Migrator.class).current()).containsExactly("aaaa1111");
            assertThat(post(context, "{'command': 'stamp', 'target': 'bbbb2222', 'database': 'dataSource'}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");

            assertThat(context.getBean(Audit.class).events)
                    .extracting((event) -> event.getAuditEvent().getType() + " "
                            + event.getAuditEvent().getData().get("command") + " "
                            + event.getAuditEvent().getData().get("target") + " "
                            + event.getAuditEvent().getData().get("outcome"))
                    .containsExactly(
                            "MIGRATION upgrade head succeeded",
                            "MIGRATION downgrade -1 succeeded",
                            "MIGRATION stamp bbbb2222 succeeded");
        }
    }

    @Test
    void whatIsWrongWithARequestIsSaid() throws Exception {
        try (ConfigurableApplicationContext context = application(UNRESTRICTED).start()) {
            refused(
                    context,
                    "{'command': 'erase', 'target': 'head'}",
                    "'command' is 'erase'.",
                    "'command' must be 'upgrade', 'downgrade' or 'stamp'.");
            refused(
                    context,
                    "{'target': 'base'}",
                    "'command' is missing.",
                    "'command' must be 'upgrade', 'downgrade' or 'stamp'.");
            refused(
                    context,
                    "{'command': 'downgrade'}",
                    "'target' is missing.",
                    "'target' must be where to, for example 'heads'.");
            refused(
                    context,
                    "{'command': 'downgrade', 'target': 'base', 'database': 'other'}",
                    "'database' is 'other'.",
                    "'database' must be one of [dataSource].");
            assertThat(post(context, "{'command': 'downgrade', 'target': ").statusCode())
                    .isEqualTo(400);
            assertThat(post(context, "{'command': {'name': 'downgrade'}, 'target': 'base'}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(post(context, "{'command': 'downgrade', 'target': 'base', 'dryRun': 'perhaps'}")
                            .statusCode())
                    .isEqualTo(400);
            HttpResponse<String> unknown = post(context, "{'command': 'downgrade', 'target': 'cccc3333'}");
            assertThat(unknown.statusCode()).isEqualTo(422);
            assertThat(unknown.body()).contains("cccc3333").contains("remedy");
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
        }
    }

    private static void refused(ConfigurableApplicationContext context, String json, String error, String remedy)
            throws Exception {
        HttpResponse<String> refusal = post(context, json);
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readValue(refusal.body(), FailedMovement.class))
                .isEqualTo(new FailedMovement(error, List.of(), remedy));
    }

    @Test
    void aFailureTellsNoValuesOfData() throws Exception {
        files.sql("cccc3333", "bbbb2222", "insert into owners values (4711), (4711)");
        try (ConfigurableApplicationContext context =
                application(UNRESTRICTED, "migrate.auto-upgrade=false").start()) {
            HttpResponse<String> failure = post(context, "{'command': 'upgrade', 'target': 'head'}");

            assertThat(failure.statusCode()).isEqualTo(422);
            assertThat(failure.body())
                    .contains("Revision 'cccc3333' failed")
                    .contains("cccc3333.yaml")
                    .doesNotContain("4711");
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
        }
    }

    @Test
    void secretsInPlaceholdersAreShownNowhere() throws Exception {
        files.sql("cccc3333", "bbbb2222", "create role app_${role} password ''${app.password}''");
        try (ConfigurableApplicationContext context = application(
                        UNRESTRICTED,
                        "migrate.target=bbbb2222",
                        "migrate.placeholders.role=reader",
                        "migrate.placeholders.app.password=opensesame")
                .start()) {
            String revision = MigrationsEndpointContractTests.http(context)
                    .get("/actuator/migrations/cccc3333", "*/*")
                    .body();
            String plan = post(context, "{'command': 'upgrade', 'target': 'head', 'dryRun': true}")
                    .body();

            assertThat(revision)
                    .contains("\"upgrade\":[\"create role app_reader password '******'\"]")
                    .doesNotContain("opensesame");
            assertThat(plan)
                    .contains("\"sql\":[\"create role app_reader password '******'\"]")
                    .doesNotContain("opensesame");
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
        }
    }

    @Test
    void asLongAsAnotherMovementIsOnItIsRefused() throws Exception {
        Gate gate = new Gate();
        TestApplication application = TestApplication.of(MigrationsEndpointContractTests.Everything.class)
                .plus(GatedMigration.class, Audit.class)
                .on(database)
                .web()
                .with("migrate.locations=file:" + folder, "migrate.target=aaaa1111", UNRESTRICTED)
                .bean("gate", gate);
        Files.delete(files.file("bbbb2222"));
        try (ConfigurableApplicationContext context = application.start()) {
            CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> status(context));
            gate.awaitMigration();

            HttpResponse<String> second = post(context, "{'command': 'downgrade', 'target': 'base'}");
            gate.open();

            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("Another movement of this database is on");
            assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo(200);
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
            assertThat(context.getBean(Audit.class).events)
                    .extracting((event) -> event.getAuditEvent().getData().get("outcome"))
                    .containsExactlyInAnyOrder("refused", "succeeded");
        }
    }

    @Test
    void withLessAccessNothingCanBeMoved() throws Exception {
        try (ConfigurableApplicationContext context = application(
                        UNRESTRICTED, "management.endpoints.access.max-permitted=read-only")
                .start()) {
            assertThat(post(context, "{'command': 'downgrade', 'target': 'base'}")
                            .statusCode())
                    .isEqualTo(405);
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
        }
        try (ConfigurableApplicationContext context =
                application("management.endpoint.migrations.access=none").start()) {
            assertThat(post(context, "{'command': 'downgrade', 'target': 'base'}")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static int status(ConfigurableApplicationContext context) {
        try {
            return post(context, "{'command': 'upgrade', 'target': 'head'}").statusCode();
        } catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static HttpResponse<String> post(ConfigurableApplicationContext context, String json) throws Exception {
        return MigrationsEndpointContractTests.http(context).post("/actuator/migrations", json.replace('\'', '"'));
    }

    private TestApplication application(String... properties) {
        return TestApplication.of(MigrationsEndpointContractTests.Everything.class)
                .plus(Audit.class)
                .on(database)
                .web()
                .with(files.property())
                .with(properties);
    }

    static class Audit {

        final List<AuditApplicationEvent> events = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(AuditApplicationEvent event) {
            events.add(event);
        }
    }
}
