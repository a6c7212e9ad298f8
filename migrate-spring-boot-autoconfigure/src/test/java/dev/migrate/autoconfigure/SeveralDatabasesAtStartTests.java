package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Migrator;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ExitCodeEvent;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Two databases of different products, each with revisions of its own. */
@ExtendWith(OutputCaptureExtension.class)
class SeveralDatabasesAtStartTests {

    @TempDir
    Path folder;

    TestDatabase orders;
    TestDatabase billing;
    RevisionFiles ordersFiles;
    RevisionFiles billingFiles;

    @BeforeEach
    void prepare() throws IOException {
        orders = TestDatabase.postgresql();
        billing = TestDatabase.h2();
        ordersFiles = new RevisionFiles(Files.createDirectory(folder.resolve("orders")));
        billingFiles = new RevisionFiles(Files.createDirectory(folder.resolve("billing")));
    }

    @Test
    void eachIsBroughtToItsOwnHead(CapturedOutput output) {
        ordersFiles.createTable("aaaa1111", "~", "orders");
        billingFiles.createTable("bbbb1111", "~", "invoices").createTable("bbbb2222", "bbbb1111", "payments");

        try (ConfigurableApplicationContext context = application().start()) {
            assertThat(migrator(context, "orders").current()).containsExactly("aaaa1111");
            assertThat(migrator(context, "billing").current()).containsExactly("bbbb2222");
        }
        assertThat(LogLines.of(output))
                .containsSubsequence(
                        "INFO Migrator: [billing] Running upgrade bbbb1111 -> bbbb2222, Create payments (N ms)",
                        "INFO Migrator: [orders] Running upgrade <base> -> aaaa1111, Create orders (N ms)");
        orders.execute("insert into orders (id) values (1)");
        billing.execute("insert into invoices (id) values (1)", "insert into payments (id) values (1)");
    }

    @Test
    void oneThatFailsIsNamedAndKeepsNoOtherFromItsHead(CapturedOutput output) {
        ordersFiles.sql("aaaa1111", "~", "alter table missing add x int");
        billingFiles.createTable("bbbb1111", "~", "invoices");
        AtomicInteger exitCode = new AtomicInteger();

        assertThatThrownBy(() -> application()
                        .listener((ApplicationListener<ExitCodeEvent>) (event) -> exitCode.set(event.getExitCode()))
                        .start())
                .hasMessage("The application's database could not be migrated.")
                .cause()
                .hasMessageStartingWith(ordersFiles.file("aaaa1111") + ":5:5: The database 'orders' could not be"
                        + " migrated (the other one is done).\n'orders': Revision 'aaaa1111' (Run SQL) failed to"
                        + " upgrade at step 1 of 1: ERROR: relation \"missing\" does not exist [SQLState 42P01].");

        assertThat(exitCode).hasValue(1);
        assertThat(output.getOut()).contains("The database 'orders' could not be migrated (the other one is done).");
        billing.execute("insert into invoices (id) values (1)");
    }

    @Test
    void thoseThatFailAreAllNamed() {
        ordersFiles.sql("aaaa1111", "~", "alter table missing add x int");
        billingFiles.sql("bbbb1111", "~", "alter table missing add x int");

        assertThatThrownBy(() -> application().start())
                .cause()
                .hasMessageContaining(
                        "The databases 'billing', 'orders' could not be migrated.\n'billing': Revision" + " 'bbbb1111'")
                .hasMessageContaining("\n'orders': Revision 'aaaa1111'");
    }

    @Test
    void theExitCodeIsThatOfTheFirstFailure() {
        ordersFiles.createTable("aaaa1111", "~", "orders");
        billingFiles.createTable("bbbb1111", "~", "invoices").createTable("bbbb2222", "~", "payments");
        AtomicInteger exitCode = new AtomicInteger();

        assertThatThrownBy(() -> application()
                        .listener((ApplicationListener<ExitCodeEvent>) (event) -> exitCode.set(event.getExitCode()))
                        .start())
                .cause()
                .hasMessageContaining("The database 'billing' could not be migrated (the other one is done).");

        assertThat(exitCode).as("of several heads").hasValue(6);
    }

    @Test
    void healthNamesThem() {
        ordersFiles.createTable("aaaa1111", "~", "orders");
        billingFiles.createTable("bbbb1111", "~", "invoices");

        try (ConfigurableApplicationContext context = application()
                .with(
                        "migrate.databases.billing.auto-upgrade=false",
                        "migrate.databases.billing.health.pending-status=DOWN")
                .start()) {
            CompositeHealthContributor health =
                    context.getBean("migrateHealthContributor", CompositeHealthContributor.class);
            assertThat(status(health, "orders")).isEqualTo("UP");
            assertThat(status(health, "billing")).isEqualTo("DOWN");
        }
    }

    @Test
    void beforeAnythingUsesThemTheyCanBeMigratedToo() {
        ordersFiles.createTable("aaaa1111", "~", "orders");
        billingFiles.createTable("bbbb1111", "~", "invoices");

        try (ConfigurableApplicationContext context =
                application().with("migrate.run-on=startup").start()) {
            assertThat(migrator(context, "orders").current()).containsExactly("aaaa1111");
            assertThat(migrator(context, "billing").current()).containsExactly("bbbb1111");
        }
    }

    @Test
    void aMistypedKeyOfOneIsNamedWithTheOneThatWasMeant(CapturedOutput output) {
        assertThatThrownBy(() -> application()
                        .with("migrate.databases.orders.locatoins=classpath:x")
                        .start())
                .isInstanceOf(Exception.class);

        assertThat(output.getOut())
                .contains("Did you mean 'migrate.databases.orders.locations' instead of"
                        + " 'migrate.databases.orders.locatoins'?");
    }

    private static String status(CompositeHealthContributor health, String name) {
        HealthIndicator indicator = (HealthIndicator) health.getContributor(name);
        return indicator.health(false).getStatus().getCode();
    }

    private static Migrator migrator(ConfigurableApplicationContext context, String database) {
        return context.getBean(database + "Migrator", Migrator.class);
    }

    private TestApplication application() {
        return TestApplication.of(Application.class)
                .bean("orders", orders.dataSource())
                .bean("billing", billing.dataSource())
                .with(
                        "migrate.databases.orders.locations=file:" + folder.resolve("orders"),
                        "migrate.databases.billing.locations=file:" + folder.resolve("billing"));
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({MigrateAutoConfiguration.class, MigrateHealthContributorAutoConfiguration.class})
    static class Application {}
}
