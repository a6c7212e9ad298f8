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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

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
        browser.quit();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy((url) -> assertThat(URI.create(url))
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
        try (ConfigurableApplicationContext context =
                application(UNRESTRICTED, "migrate.auto-upgrade=false").start()) {
            context.getBean(Migrator.class).stamp(RevisionForest.id(count - 60));
            browser.open(page(context));
            browser.await("document.querySelectorAll('[role=option]').length > 10");
            assertThat(browser.evaluate("document.querySelectorAll('[role=option]').length")
                            .asInt())
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
            browser.await("document.querySelector('#sql')");
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

    @Test
    void aMigrationThatTakesTwentySeconds() throws Exception {
        branches();
        new RevisionFiles(folder).text("aaaa7777", """
                revision: aaaa7777
                downRevision: ffff6666
                message: Wait for the vets
                transactional: false
                upgrade:
                  - sql: {sql: "select pg_sleep(10)"}
                  - createTable: {tableName: chairs, columns: [{column: {name: id, type: bigint}}]}
                  - sql: {sql: "select pg_sleep(10)"}
                  - createTable: {tableName: lamps, columns: [{column: {name: id, type: bigint}}]}
                """);
        try (ConfigurableApplicationContext context = application(
                        UNRESTRICTED, "migrate.target=cccc3333", "spring.datasource.hikari.maximum-pool-size=2")
                .start()) {
            browser.open(page(context));
            browser.click("#actions button.go");
            browser.await("document.querySelector('#movement button.go:not(:disabled)')");
            assertThat(browser.text("#movement"))
                    .contains(
                            "cccc3333 → aaaa7777",
                            "4 revisions will run, in this order.",
                            "dddd4444",
                            "Upgrade 4 revisions");
            shot("plan-light");
            browser.click("#movement details:nth-of-type(1) summary");
            browser.look(1280, 800, "dark");
            shot("plan-dark");
            browser.click("#movement button.go");
            browser.await("document.getElementById('run').textContent.includes('statement 3 of 4')");
            assertThat(browser.text("#run")).contains("upgrade", "aaaa7777", "statement 3 of 4");
            assertThat(browser.evaluate("document.querySelector('#run progress').value")
                            .asInt())
                    .isEqualTo(2);
            browser.await("document.querySelector('.mark.running')");
            shot("running-dark");
            browser.look(1280, 800, "light");
            shot("running-light");
            browser.await("!document.getElementById('notice').hidden");
            assertThat(browser.text("#notice"))
                    .contains("Upgrade done: 4 revisions in 2", "The database is at aaaa7777.");
            assertThat(browser.evaluate("document.getElementById('run').hidden").asBoolean())
                    .isTrue();
            assertThat(browser.text("#summary")).contains("Up to date", "7 revisions");
            shot("done-light");
            int asked = browser.requests().size();
            browser.evaluate("new Promise((done) => setTimeout(done, 2500))");
            assertThat(browser.requests()).as("it asks on while nothing runs").hasSize(asked);
            browser.click("#history-tab");
            browser.await("document.querySelectorAll('#rows tr').length === 7");
            shot("history-light");
            assertThat(context.getBean(Migrator.class).current()).containsExactly("aaaa7777");
        }
    }

    @Test
    void aFailureAndWhatSomebodyRolledBack() throws Exception {
        branches();
        new RevisionFiles(folder).sql("bbbb8888", "ffff6666", "insert into owners values (4711), (4711)");
        try (ConfigurableApplicationContext context =
                application(UNRESTRICTED, "migrate.target=ffff6666").start()) {
            Migrator migrator = context.getBean(Migrator.class);
            migrator.downgrade("eeee5555");
            browser.open(page(context));
            browser.await("document.querySelector('.mark.held')");
            browser.click("[data-revision=bbbb8888]");
            browser.click("#revision .actions button");
            browser.await("document.querySelector('#movement button.go:not(:disabled)')");
            browser.click("#movement button.go");
            browser.await("!document.getElementById('notice').hidden");
            assertThat(browser.text("#notice"))
                    .contains("bbbb8888.yaml", "Revision 'bbbb8888' failed")
                    .doesNotContain("4711");
            browser.await("document.querySelector('#graph .mark.failed')");
            shot("failed-light");
            browser.look(1280, 800, "dark");
            shot("failed-dark");

            browser.click("[data-revision=bbbb2222]");
            browser.await("document.querySelector('#revision .id')?.textContent === 'bbbb2222'");
            browser.click("#revision .actions button");
            browser.await("document.querySelector('#movement button.go:not(:disabled)')");
            shot("downgrade-dark");
            assertThat(browser.text("#plan")).contains("4 revisions will be reverted, in this order.");
            browser.press("Escape");
            browser.await("!document.getElementById('movement').open");

            Files.delete(folder.resolve("bbbb8888.yaml"));
            Files.delete(folder.resolve("ffff6666.yaml"));
            migrator.stampPurging("eeee5555");
            migrator.downgrade("cccc3333");
            Files.delete(folder.resolve("eeee5555.yaml"));
            Files.delete(folder.resolve("cccc3333.yaml"));
            browser.click("#refresh");
            browser.await("document.querySelector('#graph .mark.ahead')");
            assertThat(browser.text("#summary")).contains("Ahead of this application");
            shot("ahead-dark");
        } finally {
            // The browser says of every answer that is no success that it is one, which is meant here.
            browser.complaints().removeIf((complaint) -> complaint.contains("status of 422"));
        }
    }

    @Test
    void oneOfSeveralDatabases() throws Exception {
        branches();
        try (ConfigurableApplicationContext context = TestApplication.of(
                        MigrationsEndpointContractTests.Everything.class, Several.class)
                .on(TestApplication.h2())
                .web()
                .reactive()
                .with(UNRESTRICTED, "migrate.locations=file:" + folder)
                .start()) {
            browser.open(page(context));
            browser.await("document.querySelectorAll('#database option').length === 2");
            assertThat(browser.text("#summary")).contains("H2 2.4.240");
            shot("several-light");
            browser.evaluate("(() => { const s = document.getElementById('database'); s.selectedIndex = 1; "
                    + "s.dispatchEvent(new Event('change')); })()");
            browser.await("document.getElementById('summary').textContent.includes('PostgreSQL 18.6')");
            browser.click("#actions button:last-child");
            browser.await("document.querySelector('#movement h2')");
            assertThat(browser.text("#movement h2")).isEqualTo("Downgrade second");
        }
    }

    @Test
    void tenantsOfOneDatabase() throws Exception {
        branches();
        database.execute("create schema acme", "create schema globex", "create schema initech");
        try (ConfigurableApplicationContext context = application(
                        UNRESTRICTED, "migrate.auto-upgrade=false", "migrate.tenants.schemas=acme,globex,initech,gone")
                .start()) {
            Migrator migrator = context.getBean(Migrator.class);
            migrator.tenant("acme").upgrade("heads");
            migrator.tenant("globex").upgrade("cccc3333");
            browser.open(page(context));
            browser.click("#tenants-tab");
            browser.await("document.querySelectorAll('#tenant-rows tr').length === 4");
            assertThat(browser.text("#summary")).contains("2 tenants: Pending", "1 tenant: Up to date");
            assertThat(browser.text("[data-tenant=gone]")).contains("Can’t be read", "There is no schema 'gone'.");
            shot("tenants-light");

            browser.click("[data-tenant=globex] button");
            browser.await("document.querySelector('#movement button.go:not(:disabled)')");
            assertThat(browser.text("#plan")).contains("3 revisions will run, in this order.");
            shot("tenants-plan");
            browser.click("#movement button.go");
            browser.await("document.getElementById('notice').textContent.includes('Upgrade done')");
            assertThat(browser.text("#notice")).contains("Upgrade done: 3 revisions in", "globex is at ffff6666.");
            assertThat(migrator.tenant("globex").current()).containsExactly("ffff6666");
            assertThat(migrator.tenant("initech").current()).isEmpty();
            browser.await("document.querySelector('[data-tenant=globex]').textContent.includes('Up to date')");

            browser.click("#actions button:last-child");
            browser.await("document.getElementById('plan').textContent === 'This is about one tenant.'");
            browser.evaluate("(() => { const s = document.getElementById('tenant'); s.value = 'acme'; "
                    + "s.dispatchEvent(new Event('change')); })()");
            browser.await("document.querySelector('#movement button.go:not(:disabled)')");
            assertThat(browser.text("#plan")).contains("1 revision will be reverted");
            browser.press("Escape");
            browser.await("!document.getElementById('movement').open");

            database.execute("create schema gone");
            browser.click("#actions button:first-child");
            browser.await("document.querySelector('#movement button.go:not(:disabled)')");
            assertThat(browser.text("#movement"))
                    .contains("All 4 tenants", "For initech:", "6 revisions will run", "Upgrade all tenants");
            browser.look(1280, 800, "dark");
            shot("tenants-all-dark");
            browser.click("#movement button.go");
            browser.await("document.getElementById('notice').textContent.includes('The tenants are at ffff6666.')");
            shot("tenants-done-dark");
            assertThat(migrator.tenant("gone").current()).containsExactly("ffff6666");
        }
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingElse() throws Exception {
        branches();
        try (ConfigurableApplicationContext context = application().start()) {
            browser.open(page(context) + "#dddd4444");
            browser.await("document.querySelector('#sql pre')");
            assertThat(browser.evaluate("document.querySelectorAll('.actions button').length")
                            .asInt())
                    .isZero();
            browser.evaluate("document.getElementById('upgrade-tab').focus()");
            browser.press("ArrowRight");
            browser.await("document.getElementById('sql').textContent.includes('drop column born')");
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

    /** Two databases with the same migrations. */
    @Configuration(proxyBeanMethods = false)
    static class Several {

        @Bean
        Migrator first(Environment environment) {
            return migrator("first", TestDatabase.h2(), environment);
        }

        @Bean
        Migrator second(Environment environment) {
            return migrator("second", TestDatabase.postgresql(), environment);
        }

        private static Migrator migrator(String name, TestDatabase database, Environment environment) {
            Migrator migrator = Migrator.builder(database.dataSource())
                    .name(name)
                    .locations(environment.getRequiredProperty("migrate.locations"))
                    .build();
            migrator.upgrade("cccc3333");
            return migrator;
        }
    }
}
