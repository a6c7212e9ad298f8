package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.autoconfigure.Gate;
import dev.migrate.autoconfigure.GatedMigration;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page about the endpoint describes each field of its answers, and no others: a field that isn't there fails this test,
 * and so does one that no answer has.
 */
class EndpointFieldsTests {

    private static final Path PAGE = Path.of("../docs/endpoint.md");

    @TempDir
    private Path folder;

    private final TestDatabase database = TestApplication.h2();
    private final Set<String> fields = new TreeSet<>();

    @Test
    void whereADatabaseStands() throws Exception {
        RevisionFiles files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
        Gate gate = new Gate();
        CompletableFuture<String> port = new CompletableFuture<>();
        TestApplication migrating = application()
                .plus(GatedMigration.class)
                .bean("gate", gate)
                .listener((ApplicationListener<WebServerInitializedEvent>) (event) ->
                        port.complete(String.valueOf(event.getWebServer().getPort())));
        try (ConfigurableApplicationContext waiting =
                application().with("migrate.target=aaaa1111").start()) {
            files.text(
                    "cccc3333",
                    "revision: cccc3333\ndownRevision: aaaa1111\nmessage: Bad\nupgrade:\n  - nonsense: {}\n");
            collect(MigrationsEndpointContractTests.http(waiting).json("/actuator/migrations?graph=true"));
            Files.delete(files.file("cccc3333"));
            CompletableFuture<ConfigurableApplicationContext> other = CompletableFuture.supplyAsync(migrating::start);
            Http http = new Http(port.get(60, TimeUnit.SECONDS));
            try {
                gate.awaitMigration();
                collect(http.json("/actuator/migrations"));
                collect(MigrationsEndpointContractTests.http(waiting).json("/actuator/migrations"));
            } finally {
                gate.open();
            }
            other.get(60, TimeUnit.SECONDS).close();
            files.text("dddd4444", "revision: dddd4444\ndownRevision: zzzz9999\nmessage: Lost\nupgrade: []\n");
            collect(MigrationsEndpointContractTests.http(waiting).json("/actuator/migrations"));
        }
        assertThat(fields).isEqualTo(documented("status"));
    }

    @Test
    void oneRevision() throws Exception {
        new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
        try (ConfigurableApplicationContext context = application().start()) {
            collect(MigrationsEndpointContractTests.http(context).json("/actuator/migrations/aaaa1111"));
        }
        assertThat(fields).isEqualTo(documented("revision"));
    }

    @Test
    void movements() throws Exception {
        new RevisionFiles(folder)
                .createTable("aaaa1111", "~", "owners")
                .sql("bbbb2222", "aaaa1111", "insert into nowhere values (1)");
        database.execute("create schema acme");
        try (ConfigurableApplicationContext context = application()
                .with(
                        "migrate.auto-upgrade=false",
                        "migrate.tenants.schemas=acme",
                        "management.endpoint.migrations.access=unrestricted")
                .start()) {
            post(context, "{'command': 'upgrade', 'target': 'heads', 'tenant': 'acme', 'dryRun': true}", 200);
            assertThat(fields).isEqualTo(documented("plan"));
            fields.clear();
            post(
                    context,
                    "{'command': 'upgrade', 'target': 'aaaa1111', 'tenant': 'acme', 'context': 'application'}",
                    200);
            assertThat(fields).isEqualTo(documented("result"));
            fields.clear();
            post(context, "{'command': 'upgrade', 'target': 'heads', 'tenant': 'acme'}", 422);
            assertThat(fields).isEqualTo(documented("refusal"));
        }
    }

    private TestApplication application() {
        return TestApplication.of(MigrationsEndpointContractTests.Everything.class)
                .on(database)
                .web()
                .with("migrate.locations=file:" + folder);
    }

    private void post(ConfigurableApplicationContext context, String json, int status) throws Exception {
        var answer =
                MigrationsEndpointContractTests.http(context).post("/actuator/migrations", json.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        collect(JsonMapper.shared().readTree(answer.body()));
    }

    /** An empty list of objects doesn't tell what is in it. */
    private void collect(JsonNode answer) {
        collect("", answer);
        fields.removeIf((path) -> fields.stream().anyMatch((other) -> other.startsWith(path + ".")));
    }

    private void collect(String path, JsonNode node) {
        if (node.isObject()) {
            node.propertyStream().forEach((property) -> collect(below(path, property.getKey()), property.getValue()));
        } else if (node.isArray()) {
            node.valueStream()
                    .filter(JsonNode::isObject)
                    .findAny()
                    .ifPresentOrElse(
                            (any) -> node.forEach((element) -> collect(path + "[]", element)),
                            () -> fields.add(path + "[]"));
        } else {
            fields.add(path);
        }
    }

    /** Contexts and databases have names of their own. */
    private static String below(String path, String key) {
        boolean named = path.equals("contexts") || path.equals("contexts.*.databases");
        return (path.isEmpty() ? "" : path + ".") + (named ? "*" : key);
    }

    private static Set<String> documented(String answer) throws IOException {
        String page = Files.readString(PAGE);
        Matcher table = Pattern.compile("<!-- fields " + answer + " -->\\n\\n(.*?)\\n\\n", Pattern.DOTALL)
                .matcher(page);
        assertThat(table.find()).as("a table of the fields of: " + answer).isTrue();
        Set<String> paths = new TreeSet<>();
        Matcher row = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE).matcher(table.group(1));
        while (row.find()) {
            paths.add(row.group(1).replace("…", "contexts.*.databases.*"));
        }
        return paths;
    }
}
