package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The endpoint's page as a document, without a browser: who gets it, where, and what it may do. */
class MigrationsPageTests {

    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    /** Both are on the class path of these tests, and Spring Boot wants one of them for a port of its own. */
    private static final String ONE_SERVER =
            "spring.autoconfigure.exclude=${without-security},org.springframework.boot.tomcat.autoconfigure"
                    + ".actuate.web.server.TomcatReactiveManagementContextAutoConfiguration";

    @TempDir
    private Path folder;

    private RevisionFiles files;

    @BeforeEach
    void write() {
        files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
    }

    @Test
    void aBrowserGetsThePageAndEverythingElseGetsJson() throws Exception {
        try (ConfigurableApplicationContext context = application().start()) {
            Http http = MigrationsEndpointContractTests.http(context);
            assertServed(http, "/actuator/migrations");
            assertThat(type(http, "application/json")).isEqualTo("application/json");
            assertThat(type(http, "application/vnd.spring-boot.actuator.v3+json"))
                    .isEqualTo("application/vnd.spring-boot.actuator.v3+json");
            assertThat(http.get("/actuator/migrations/aaaa1111", BROWSER)
                            .headers()
                            .firstValue("Content-Type"))
                    .hasValue("application/vnd.spring-boot.actuator.v3+json");
            assertThat(http.get("/actuator/health", "*/*").headers().firstValue("Content-Security-Policy"))
                    .isEmpty();
        }
    }

    @Test
    void onWebFluxToo() throws Exception {
        try (ConfigurableApplicationContext context = application().reactive().start()) {
            assertServed(MigrationsEndpointContractTests.http(context), "/actuator/migrations");
        }
    }

    @Test
    void behindAContextPathAndUnderAnotherName() throws Exception {
        try (ConfigurableApplicationContext context = application()
                .with(
                        "server.servlet.context-path=/shop",
                        "management.endpoints.web.base-path=/manage",
                        "management.endpoints.web.path-mapping.migrations=schema")
                .start()) {
            assertServed(MigrationsEndpointContractTests.http(context), "/shop/manage/schema");
        }
    }

    @Test
    void atAPortOfItsOwn() throws Exception {
        try (ConfigurableApplicationContext context =
                application().with("management.server.port=0").start()) {
            assertServed(management(context), "/actuator/migrations");
        }
        try (ConfigurableApplicationContext context = application()
                .reactive()
                .with("management.server.port=0", ONE_SERVER)
                .start()) {
            assertServed(management(context), "/actuator/migrations");
        }
    }

    @Test
    void itsPolicyAllowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
        String html = MigrationsPage.html(false);

        assertThat(MigrationsPage.POLICY)
                .isEqualTo("default-src 'none'; script-src '" + hash(html, "script") + "'; style-src '"
                        + hash(html, "style") + "'; img-src data:; connect-src 'self'; base-uri 'none'; form-action"
                        + " 'none'");
        assertThat(html)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + MigrationsPage.POLICY + "\">")
                .doesNotContainPattern("@(access|policy|script|style)@")
                .doesNotContain("\r")
                .doesNotContainPattern("https?://")
                .doesNotContainPattern("(?i)innerHTML|outerHTML|insertAdjacent|document\\.write|eval\\(|new Function")
                .doesNotContainPattern("<[^>]+ (style|on[a-z]+)=");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
    }

    @Test
    void itOffersMovementsOnlyWhereTheyAreAllowed() throws Exception {
        try (ConfigurableApplicationContext context = application().start()) {
            assertThat(page(context)).contains("data-access=\"read-only\"");
        }
        try (ConfigurableApplicationContext context = application()
                .with("management.endpoint.migrations.access=unrestricted")
                .start()) {
            assertThat(page(context)).contains("data-access=\"unrestricted\"");
        }
        try (ConfigurableApplicationContext context = application()
                .with(
                        "management.endpoint.migrations.access=unrestricted",
                        "management.endpoints.access.max-permitted=read-only")
                .start()) {
            assertThat(page(context)).contains("data-access=\"read-only\"");
        }
    }

    private TestApplication application() {
        return TestApplication.of(MigrationsEndpointContractTests.Everything.class)
                .on(TestApplication.h2())
                .web()
                .with(files.property());
    }

    private static void assertServed(Http http, String path) throws Exception {
        HttpResponse<String> page = http.get(path, BROWSER);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValue(MigrationsPage.POLICY + "; frame-ancestors 'none'");
        assertThat(page.body()).isEqualTo(MigrationsPage.html(false));
        HttpResponse<String> json = http.get(path, "*/*");
        assertThat(json.headers().firstValue("Content-Type")).hasValue("application/vnd.spring-boot.actuator.v3+json");
        assertThat(json.body()).startsWith("{\"contexts\":");
    }

    private static String type(Http http, String accept) throws Exception {
        return http.get("/actuator/migrations", accept)
                .headers()
                .firstValue("Content-Type")
                .orElseThrow();
    }

    private static String page(ConfigurableApplicationContext context) throws Exception {
        return MigrationsEndpointContractTests.http(context)
                .get("/actuator/migrations", BROWSER)
                .body();
    }

    private static Http management(ConfigurableApplicationContext context) {
        return new Http(context.getEnvironment().getRequiredProperty("local.management.port"));
    }

    private static String hash(String html, String element) throws Exception {
        Matcher content = Pattern.compile("<" + element + ">(.*?)</" + element + ">", Pattern.DOTALL)
                .matcher(html);
        assertThat(content.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(content.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(content.find()).as("another " + element).isFalse();
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
