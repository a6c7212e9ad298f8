package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.audit.AuditEvent;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Movements of tenants that somebody asks for over HTTP, each in a schema of a real PostgreSQL. */
class TenantMovementsTests {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.postgresql();
    private RevisionFiles files;
    private ConfigurableApplicationContext context;

    @BeforeEach
    void start() {
        files = new RevisionFiles(folder)
                .createTable("aaaa1111", "~", "owners")
                .createTable("bbbb2222", "aaaa1111", "pets");
        database.execute("create schema acme", "create schema globex");
        context = TestApplication.of(MigrationsEndpointContractTests.Everything.class)
                .plus(RequestedMovementTests.Audit.class)
                .on(database)
                .web()
                .with(
                        files.property(),
                        "migrate.auto-upgrade=false",
                        "migrate.tenants.schemas=acme,globex",
                        "management.endpoint.migrations.access=unrestricted")
                .start();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void oneIsMovedAndTheOthersStay() throws Exception {
        HttpResponse<String> upgrade = post("{'command': 'upgrade', 'target': 'head', 'tenant': 'acme'}");

        assertThat(upgrade.statusCode()).isEqualTo(200);
        JsonNode result = JsonMapper.shared().readTree(upgrade.body());
        assertThat(result).isEqualTo(JsonMapper.shared().readTree("""
                {"database": "dataSource", "tenant": "acme", "command": "upgrade", "target": "head", "headsBefore": [],
                 "headsAfter": ["bbbb2222"], "revisions": ["aaaa1111", "bbbb2222"], "durationMs": %s}
                """.formatted(
                        result.path("durationMs").asLong())));
        assertThat(standing()).isEqualTo(Map.of("acme", "UP_TO_DATE", "globex", "PENDING"));
        database.execute("insert into acme.pets (id) values (1)");

        assertThat(post("{'command': 'downgrade', 'target': '-1', 'tenant': 'acme'}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("{'command': 'stamp', 'target': 'bbbb2222', 'tenant': 'globex'}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(context.getBean(Migrator.class).tenant("acme").current()).containsExactly("aaaa1111");
        assertThat(context.getBean(Migrator.class).tenant("globex").current()).containsExactly("bbbb2222");
        assertThat(context.getBean(RequestedMovementTests.Audit.class).events)
                .extracting((event) -> event.getAuditEvent())
                .extracting(AuditEvent::getData)
                .containsExactly(
                        Map.of(
                                "database",
                                "dataSource",
                                "tenant",
                                "acme",
                                "command",
                                "upgrade",
                                "target",
                                "head",
                                "outcome",
                                "succeeded"),
                        Map.of(
                                "database",
                                "dataSource",
                                "tenant",
                                "acme",
                                "command",
                                "downgrade",
                                "target",
                                "-1",
                                "outcome",
                                "succeeded"),
                        Map.of(
                                "database",
                                "dataSource",
                                "tenant",
                                "globex",
                                "command",
                                "stamp",
                                "target",
                                "bbbb2222",
                                "outcome",
                                "succeeded"));
    }

    @Test
    void anUpgradeOfNobodyInParticularIsForAll() throws Exception {
        HttpResponse<String> upgrade = post("{'command': 'upgrade', 'target': 'heads'}");

        assertThat(upgrade.statusCode()).isEqualTo(200);
        assertThat(upgrade.body()).contains("\"headsAfter\":[\"bbbb2222\"]").doesNotContain("tenant");
        assertThat(standing()).isEqualTo(Map.of("acme", "UP_TO_DATE", "globex", "UP_TO_DATE"));
    }

    @Test
    void thePlanOfOneIsItsOwn() throws Exception {
        context.getBean(Migrator.class).tenant("acme").upgrade("aaaa1111");

        JsonNode plan = JsonMapper.shared()
                .readTree(post("{'command': 'upgrade', 'target': 'heads', 'tenant': 'acme', 'dryRun': true}")
                        .body());

        assertThat(plan.path("tenant").asString()).isEqualTo("acme");
        assertThat(plan.at("/steps").size()).isEqualTo(1);
        assertThat(plan.at("/steps/0/revision").asString()).isEqualTo("bbbb2222");
        assertThat(standing()).isEqualTo(Map.of("acme", "PENDING", "globex", "PENDING"));
    }

    @Test
    void whatIsAboutOneNeedsItsName() throws Exception {
        for (String command : new String[] {
            "{'command': 'downgrade', 'target': 'base'}",
            "{'command': 'stamp', 'target': 'heads'}",
            "{'command': 'upgrade', 'target': 'heads', 'dryRun': true}"
        }) {
            HttpResponse<String> refused = post(command);

            assertThat(refused.statusCode()).as(command).isEqualTo(422);
            assertThat(JsonMapper.shared().readTree(refused.body()))
                    .isEqualTo(JsonMapper.shared().readTree("""
                    {"error": "The database has tenants, and this is about one of them.", "sources": [],
                     "remedy": "Name the tenant: '--tenant NAME' in a command, 'tenant' in a request to the endpoint."}
                    """));
        }
        HttpResponse<String> nobody = post("{'command': 'downgrade', 'target': 'base', 'tenant': 'nobody'}");
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("There is no tenant 'nobody' among 2.");
        assertThat(standing()).isEqualTo(Map.of("acme", "PENDING", "globex", "PENDING"));
    }

    @Test
    void aFailureOfSomeTellsNoValuesOfData() throws Exception {
        files.sql("cccc3333", "bbbb2222", "insert into owners values (4711), (4711)");
        database.execute("create table globex.owners (id bigint)");

        HttpResponse<String> failure = post("{'command': 'upgrade', 'target': 'heads'}");

        assertThat(failure.statusCode()).isEqualTo(422);
        assertThat(JsonMapper.shared().readTree(failure.body()).path("error").asString())
                .startsWith("2 tenants could not be upgraded.\n'")
                .contains(
                        "'acme': Revision 'cccc3333' failed; the application's log says how.",
                        "'globex': Revision 'aaaa1111' failed; the application's log says how.")
                .doesNotContain("4711");
    }

    private Map<String, String> standing() {
        return context.getBean(Migrator.class).tenants().orElseThrow().status().tenants().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        (entry) -> String.valueOf(entry.getValue().state())));
    }

    private HttpResponse<String> post(String json) throws Exception {
        return MigrationsEndpointContractTests.http(context).post("/actuator/migrations", json.replace('\'', '"'));
    }
}
