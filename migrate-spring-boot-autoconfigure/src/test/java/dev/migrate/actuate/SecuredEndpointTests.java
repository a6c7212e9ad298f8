package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.audit.AuditEvent;
import org.springframework.context.ConfigurableApplicationContext;

/** The endpoint behind Spring Security, with its protection against forged requests on. */
class SecuredEndpointTests {

    private static final String UPGRADE = "{\"command\": \"upgrade\", \"target\": \"head\"}";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext context;

    @BeforeEach
    void start() {
        context = Secured.application()
                .on(TestDatabase.postgresql())
                .with(new RevisionFiles(folder)
                        .createTable("aaaa1111", "~", "owners")
                        .property())
                .with("migrate.auto-upgrade=false")
                .start();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void onlyOperatorsSeeIt() throws Exception {
        assertThat(send(request(null)).statusCode()).isEqualTo(401);
        assertThat(send(request("guest")).statusCode()).isEqualTo(403);
        assertThat(send(request("olga")).statusCode()).isEqualTo(200);
    }

    @Test
    void withoutTheTokenNothingIsMoved() throws Exception {
        HttpResponse<String> page = send(request("olga").header("Accept", "text/html"));
        String token = token(page);

        assertThat(send(post("olga")).statusCode()).isEqualTo(403);
        assertThat(send(post("olga").header("Cookie", "XSRF-TOKEN=" + token)).statusCode())
                .isEqualTo(403);
        assertThat(send(post("olga").header("Cookie", "XSRF-TOKEN=" + token).header("X-XSRF-TOKEN", "guessed"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(context.getBean(Migrator.class).current()).isEmpty();
        assertThat(moved()).isEmpty();
    }

    @Test
    void withTheTokenThatThePageFindsItIsMovedAndTheAuditKnowsByWhom() throws Exception {
        HttpResponse<String> page = send(request("olga").header("Accept", "text/html"));
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(MigrationsPage.HEADER_POLICY);
        String token = token(page);

        HttpResponse<String> guests =
                send(post("guest").header("Cookie", "XSRF-TOKEN=" + token).header("X-XSRF-TOKEN", token));
        assertThat(guests.statusCode()).isEqualTo(403);
        assertThat(context.getBean(Migrator.class).current()).isEmpty();

        HttpResponse<String> upgrade =
                send(post("olga").header("Cookie", "XSRF-TOKEN=" + token).header("X-XSRF-TOKEN", token));
        assertThat(upgrade.statusCode()).as(upgrade.body()).isEqualTo(200);
        assertThat(context.getBean(Migrator.class).current()).containsExactly("aaaa1111");
        assertThat(moved()).singleElement().satisfies((event) -> {
            assertThat(event.getPrincipal()).isEqualTo("olga");
            assertThat(event.getData())
                    .isEqualTo(Map.of(
                            "database", "dataSource", "command", "upgrade", "target", "head", "outcome", "succeeded"));
        });
    }

    private List<AuditEvent> moved() {
        return context.getBean(RequestedMovementTests.Audit.class).events.stream()
                .map((event) -> event.getAuditEvent())
                .filter((event) -> event.getType().equals("MIGRATION"))
                .toList();
    }

    private static String token(HttpResponse<String> page) {
        String prefix = "XSRF-TOKEN=";
        String cookie = page.headers().allValues("Set-Cookie").stream()
                .filter((value) -> value.startsWith(prefix))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).doesNotContain("HttpOnly");
        return cookie.substring(prefix.length(), cookie.indexOf(';'));
    }

    private HttpRequest.Builder post(String user) {
        return request(user)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(UPGRADE));
    }

    private HttpRequest.Builder request(String user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:"
                        + context.getEnvironment().getRequiredProperty("local.server.port") + "/actuator/migrations"))
                .timeout(Duration.ofSeconds(10))
                .header("X-Requested-With", "XMLHttpRequest");
        if (user != null) {
            String credentials =
                    Base64.getEncoder().encodeToString((user + ":secret").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + credentials);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
