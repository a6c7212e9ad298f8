package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The page in a real browser, as an operator uses it: with {@code -Pchromium}. What it looked like is in
 * {@code target/screenshots}.
 */
@Tag("chromium")
class ChromiumPageTests {

    private static final String UNRESTRICTED = "management.endpoint.migrations.access=unrestricted";

    @TempDir
    private Path folder;

    @TempDir
    private Path profile;

    private final TestDatabase database = TestDatabase.postgresql();
    private Chromium browser;

    @BeforeEach
    void open() throws Exception {
        browser = Chromium.start(profile);
        browser.look(1280, 800, "light");
    }

    @AfterEach
    void nothingWentWrongInThePage() throws Exception {
        browser.close();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allSatisfy((url) -> assertThat(URI.create(url))
                .satisfiesAnyOf(
                        (address) -> assertThat(address).hasHost("localhost"),
                        (address) -> assertThat(address).hasScheme("data")));
    }

    @Test
    void aFewRevisions() throws Exception {
        branches();
        try (ConfigurableApplicationContext context =
                application(UNRESTRICTED, "migrate.target=cccc3333").start()) {
            browser.open(page(context));
            browser.await("document.querySelectorAll('[role=option]').length === 6");
            shot("few-light");
            browser.look(1280, 800, "dark");
            shot("few-dark");
            browser.click("[data-revision=dddd4444]");
            browser.await("document.querySelector('#sql pre')");
            assertThat(browser.text("#sql")).contains("add column born date");
            shot("few-revision-dark");
            browser.look(1280, 800, "light");
            shot("few-revision-light");
            browser.look(420, 860, "light");
            shot("few-narrow");
        }
    }

    @Test
    void twoThousandRevisions() throws Exception {
        int count = new RevisionForest(folder).write(2_000);
        try (ConfigurableApplicationContext context = application(
                        UNRESTRICTED, "migrate.auto-upgrade=false")
                .start()) {
            context.getBean(Migrator.class).stamp(RevisionForest.id(count - 60));
            long start = System.nanoTime();
            browser.open(page(context));
            browser.await("document.querySelectorAll('[role=option]').length > 10");
            System.out.println("2,000 revisions after " + (System.nanoTime() - start) / 1_000_000 + " ms");
            assertThat(browser.evaluate("document.querySelectorAll('[role=option]').length").asInt())
                    .isLessThan(60);
            browser.look(1440, 900, "light");
            shot("many-light");
            browser.look(1440, 900, "dark");
            shot("many-dark");

            browser.evaluate("document.getElementById('graph').focus()");
            browser.press("Home");
            browser.press("ArrowDown");
            browser.await("document.querySelector('[data-active]').id === 'row-1'");
            browser.press("Enter");
            browser.await("document.querySelector('#sql pre')");
            shot("many-opened");
            browser.press("Escape");
            browser.await("document.activeElement.id === 'graph'");
            browser.press("End");
            browser.await("document.querySelector('[data-active]').id === 'row-%d'".formatted(count - 1));
            shot("many-end");
            browser.evaluate("(() => { const s = document.getElementById('search'); s.value = 'table 19'; "
                    + "s.dispatchEvent(new Event('input')); })()");
            browser.await("document.getElementById('found').textContent.includes(' of ')");
            shot("many-search");
        }
    }

    private void branches() {
        RevisionFiles files = new RevisionFiles(folder);
        files.createTable("aaaa1111", "~", "owners")
                .createTable("bbbb2222", "aaaa1111", "pets")
                .createTable("cccc3333", "bbbb2222", "visits")
                .text("dddd4444", """
                        revision: dddd4444
                        downRevision: bbbb2222
                        branchLabels: [clinic]
                        message: Tell when a pet was born, and drop what nobody reads any more
                        upgrade:
                          - addColumn: {tableName: pets, columns: [{column: {name: born, type: date}}]}
                          - sql: {sql: "update pets set born = date '2020-01-01' -- a guess\\nwhere born is null"}
                          - addNotNullConstraint: {tableName: pets, columnName: born, columnDataType: date}
                        downgrade:
                          - dropColumn: {tableName: pets, columnName: born}
                        """)
                .text("eeee5555", """
                        revision: eeee5555
                        downRevision: [cccc3333, dddd4444]
                        message: Merge visits and births
                        upgrade: []
                        """)
                .createTable("ffff6666", "eeee5555", "vets");
    }

    private TestApplication application(String... properties) {
        return TestApplication.of(MigrationsEndpointContractTests.Everything.class)
                .on(database)
                .web()
                .with("migrate.locations=file:" + folder)
                .with(properties);
    }

    private static String page(ConfigurableApplicationContext context) {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port")
                + "/actuator/migrations";
    }

    private void shot(String name) throws Exception {
        browser.screenshot(Path.of("target/screenshots", name + ".png"));
    }
}
