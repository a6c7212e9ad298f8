package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** What the started sample answers; a subclass chooses the database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class WebContractTests {

    private static final String DATABASE = "$.contexts.*.databases.dataSource";

    private final String product;

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    WebContractTests(String product) {
        this.product = product;
    }

    @Test
    void databaseIsWhatTheTestSays() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(product);
        }
    }

    @Test
    void endpointShowsEveryRevisionApplied() {
        String json = get("/actuator/migrations").getBody();

        assertThat(this.<String>read(json, ".product").get(0)).startsWith(product);
        assertThat(this.<String>read(json, ".state")).containsExactly("UP_TO_DATE");
        assertThat(this.<String>read(json, ".current.*")).containsExactly(Revisions.HEAD);
        assertThat(this.<String>read(json, ".heads.*")).containsExactly(Revisions.HEAD);
        assertThat(this.<String>read(json, ".pending.*")).isEmpty();
    }

    @Test
    void endpointShowsTheJournalNewestFirst() {
        String json = get("/actuator/migrations").getBody();

        List<String> oldestFirst = this.<String>read(json, ".history[*].revision").stream()
                .sorted(Comparator.comparing(Revisions.ALL::indexOf))
                .toList();
        assertThat(oldestFirst).isEqualTo(Revisions.ALL);
        assertThat(this.<String>read(json, ".history[0].revision")).containsExactly(Revisions.HEAD);
        assertThat(this.<String>read(json, ".history[*].outcome")).containsOnly("succeeded");
        assertThat(this.<String>read(json, ".history[*].direction")).containsOnly("upgrade");
    }

    @Test
    void applicationIsReadyAndAlive() {
        assertThat(get("/actuator/health/readiness").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(get("/actuator/health/liveness").getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void seededDataProductsAreServed() {
        String json = get("/data-products").getBody();

        assertThat(JsonPath.<List<String>>read(json, "$[*].name"))
                .startsWith("Orders", "Customer segments", "Deliveries");
        assertThat(JsonPath.<List<String>>read(json, "$[0:3].status")).containsOnly("draft");
        assertThat(JsonPath.<List<String>>read(json, "$[0:3].owner")).containsExactly("Sales", "Sales", "Logistics");
        assertThat(JsonPath.<List<String>>read(json, "$[0:3].ownerRole")).containsOnly("steward");
    }

    @Test
    void createdDataProductIsServed() {
        ResponseEntity<String> created = post(Map.of("name", "Returns", "status", "published", "owner", "Logistics"));

        assertThat(created.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        String path = String.valueOf(created.getHeaders().getLocation());
        assertThat(JsonPath.<Map<String, Object>>read(get(path).getBody(), "$"))
                .containsEntry("name", "Returns")
                .containsEntry("status", "published")
                .containsEntry("owner", "Logistics");
    }

    @Test
    void dataProductWithoutNameIsRefused() {
        assertThat(post(Map.of("status", "draft")).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void unknownDataProductIsNotFound() {
        assertThat(get("/data-products/4711").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    private <T> List<T> read(String json, String path) {
        return JsonPath.read(json, DATABASE + path);
    }

    private ResponseEntity<String> get(String path) {
        return client().get().uri(path).retrieve().toEntity(String.class);
    }

    private ResponseEntity<String> post(Map<String, String> body) {
        return client().post()
                .uri("/data-products")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toEntity(String.class);
    }

    private RestClient client() {
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }
}
