package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.audit.AuditEvent;
import org.springframework.context.ConfigurableApplicationContext;

/** The page in a real browser, behind Spring Security: an operator logs in and upgrades. With {@code -Pchromium}. */
@Tag("chromium")
class ChromiumSecuredPageTests {

    @TempDir
    private Path folder;

    @TempDir
    private Path profile;

    private Chromium browser;

    @BeforeEach
    void open() throws Exception {
        browser = Chromium.start(profile);
        browser.look(1280, 800, "light");
    }

    @AfterEach
    void quit() throws Exception {
        browser.quit();
    }

    @Test
    void anOperatorLogsInAndUpgrades() throws Exception {
        try (ConfigurableApplicationContext context = Secured.application()
                .on(TestDatabase.postgresql())
                .with(new RevisionFiles(folder)
                        .createTable("aaaa1111", "~", "owners")
                        .property())
                .with("migrate.auto-upgrade=false")
                .start()) {
            logIn(context);
            upgrade();
            browser.await("document.getElementById('notice').textContent.includes('Upgrade done: 1 revision in')");

            assertThat(context.getBean(Migrator.class).current()).containsExactly("aaaa1111");
            assertThat(context.getBean(RequestedMovementTests.Audit.class).events)
                    .extracting((event) -> event.getAuditEvent())
                    .filteredOn(AuditEvent::getType, "MIGRATION")
                    .extracting(AuditEvent::getPrincipal)
                    .containsExactly("olga");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aTokenThatIsOutOfReachIsSaidToBe() throws Exception {
        try (ConfigurableApplicationContext context = Secured.application()
                .on(TestDatabase.postgresql())
                .with(new RevisionFiles(folder)
                        .createTable("aaaa1111", "~", "owners")
                        .property())
                .with("migrate.auto-upgrade=false")
                .start()) {
            logIn(context);
            browser.await("document.querySelector('#actions button.go')");
            browser.evaluate("document.cookie = 'XSRF-TOKEN=; max-age=0; path=/'");
            browser.click("#actions button.go");
            browser.await("document.querySelector('#plan .failed')");

            assertThat(browser.text("#plan"))
                    .isEqualTo("The server refused it (403): you may not do this, or Spring Security’s CSRF token is"
                            + " where this page can’t see it; “csrf.spa()” puts it into a cookie.");
            assertThat(context.getBean(Migrator.class).current()).isEmpty();
        }
    }

    private void logIn(ConfigurableApplicationContext context) throws Exception {
        browser.open("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port")
                + "/actuator/migrations");
        browser.await("document.querySelector('input[type=password]')");
        browser.evaluate("(() => { document.querySelector('[name=username]').value = 'olga';"
                + " document.querySelector('[name=password]').value = 'secret'; })()");
        browser.click("button[type=submit]");
        browser.await("document.getElementById('actions')");
    }

    private void upgrade() throws Exception {
        browser.click("#actions button.go");
        browser.await("document.querySelector('#movement button.go:not(:disabled)')");
        browser.click("#movement button.go");
    }
}
