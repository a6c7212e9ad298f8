package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.JavaMigration;
import dev.migrate.Migrator;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.actuate.MigrationsDescriptor;
import dev.migrate.actuate.MigrationsEndpoint;
import dev.migrate.actuate.TenantDescriptor;
import dev.migrate.actuate.TenantsDescriptor;
import dev.migrate.engine.State;
import dev.migrate.tenant.Tenant;
import dev.migrate.tenant.TenantProvider;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An application whose database has tenants. */
@ExtendWith(OutputCaptureExtension.class)
class TenantsAtStartTests {

    @TempDir
    Path folder;

    TestDatabase database;
    RevisionFiles files;

    @BeforeEach
    void prepare() {
        database = TestDatabase.postgresql();
        files = new RevisionFiles(folder);
        files.createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");
        database.execute("create schema a", "create schema b", "create schema c");
    }

    @Test
    void schemasByNameAreBroughtToTheHead(CapturedOutput output) {
        try (ConfigurableApplicationContext context =
                application().with("migrate.tenants.schemas=a,b,c").start()) {
            assertThat(context.getBean(Migrator.class).status().state()).isEqualTo(State.UP_TO_DATE);
        }
        database.execute("insert into a.pets (id) values (1)", "insert into c.pets (id) values (1)");
        assertThat(LogLines.of(output))
                .contains(
                        "INFO Migrator: Upgrading 3 of 3 tenants to head, 3 at a time.",
                        "INFO Migrator: [b] Running upgrade aaaa1111 -> bbbb2222, Create pets (N ms)",
                        "INFO Migrator: [b] Migrate upgrade to head COMPLETED: 2 revisions in N ms.",
                        "INFO Migrator: Migrate upgrade to head COMPLETED for 3 tenants in N ms.");
    }

    @Test
    void aQueryFindsThemAndABrokenOneIsNamed() {
        database.execute("create table b.pets (other int)");

        assertThatThrownBy(() -> application()
                        .with("migrate.tenants.query=select nspname from pg_namespace where length(nspname) = 1")
                        .start())
                .cause()
                .hasMessageContaining("1 of 3 tenants could not be upgraded to 'head': 'b'.\n'b': The database"
                        + " has tables but no version table 'migrate_version'");

        database.execute("insert into c.pets (id) values (1)");
    }

    @Test
    void beansProvideDatabasesOfTheirOwn() {
        TestDatabase other = TestDatabase.h2();
        TenantProvider provider = () -> List.of(Tenant.ofDatabase("other", other.dataSource()), Tenant.ofSchema("a"));

        try (ConfigurableApplicationContext context =
                application().bean("provider", provider).start()) {
            assertThat(context.getBean(Migrator.class).tenant("other").current())
                    .containsExactly("bbbb2222");
        }
        other.execute("insert into pets (id) values (1)");
        database.execute("insert into a.pets (id) values (1)");
    }

    /** The thread that starts the application holds the lock of all singletons meanwhile. */
    @Test
    void beansThatAreMigrationsRunWhileBeansAreCreated() {
        try (ConfigurableApplicationContext context = application()
                .plus(WithJavaMigration.class)
                .with("migrate.run-on=startup", "migrate.tenants.schemas=a,b,c")
                .start()) {
            assertThat(context.getBean(Migrator.class).status().current()).containsExactly("cccc3333");
        }
    }

    @Test
    void theEndpointTellsOfEach() {
        database.execute("create table b.pets (other int)");
        try (ConfigurableApplicationContext context = application()
                .with("migrate.auto-upgrade=false", "migrate.tenants.schemas=a,b,nowhere")
                .start()) {
            Migrator migrator = context.getBean(Migrator.class);
            migrator.tenant("a").upgrade("head");

            MigrationsDescriptor answer =
                    new MigrationsEndpoint(context, false, Clock.systemUTC()).migrations(null, null, null);

            TenantsDescriptor described = (TenantsDescriptor)
                    answer.contexts().values().iterator().next().databases().get("dataSource");
            assertThat(described.tenants())
                    .isEqualTo(Map.of(
                            "a", new TenantDescriptor("UP_TO_DATE", List.of("bbbb2222"), 0, null),
                            "b", new TenantDescriptor("PENDING", List.of(), 2, null),
                            "nowhere", new TenantDescriptor("UNKNOWN", List.of(), 0, "There is no schema 'nowhere'.")));
            assertThat(described.tenantStates()).isEqualTo(Map.of("UP_TO_DATE", 1, "PENDING", 1, "UNKNOWN", 1));
            assertThat(described.state()).isEqualTo(State.FAILED);
            assertThat(described.pending()).hasSize(2);
        }
    }

    @Test
    void aStartThatUpgradesNobodyNamesThoseThatWait(CapturedOutput output) {
        upgrade("b");
        application()
                .with("migrate.auto-upgrade=false", "migrate.tenants.schemas=a,b,nowhere,c")
                .start()
                .close();

        assertThat(output).contains("""
                        WARN StatusReport: 2 revisions are pending for 2 of 4 tenants ('a', 'c'), and \
                        'migrate.auto-upgrade' is false. 1 of 4 tenants can't be read: 'nowhere' (There is no schema \
                        'nowhere'.).
                            aaaa1111, Create owners (%1$s/aaaa1111.yaml)
                            bbbb2222, Create pets (%1$s/bbbb2222.yaml)
                        Apply them with 'migrate upgrade head' before the application starts, or set \
                        'migrate.auto-upgrade=true'.
                        """.formatted(folder));
    }

    @Test
    void manyAreCounted(CapturedOutput output) {
        database.execute("create schema d", "create schema e", "create schema f", "create schema g");
        application()
                .with("migrate.auto-upgrade=false", "migrate.tenants.schemas=a,b,c,d,e,f,g")
                .start()
                .close();

        assertThat(output)
                .contains("2 revisions are pending for 7 of 7 tenants ('a', 'b', 'c', 'd', 'e' and 2 more), and");
    }

    @Test
    void aStartThatMayNotBeBehindNamesThoseThatAre() {
        upgrade("a");
        String[] strict = {"migrate.auto-upgrade=false", "migrate.pending=fail", "migrate.tenants.schemas=a,b"};

        assertThatThrownBy(() -> application().with(strict).start())
                .cause()
                .hasMessageStartingWith("2 revisions are pending for 1 of 2 tenants ('b'), and 'migrate.auto-upgrade'"
                        + " is false.\n    aaaa1111, Create owners (");
        upgrade("b");
        application().with(strict).start().close();
    }

    @Test
    void aTenantThatCannotBeReadIsNotUpToDate() {
        upgrade("a");

        assertThatThrownBy(() -> application()
                        .with("migrate.auto-upgrade=false", "migrate.pending=fail", "migrate.tenants.schemas=a,nowhere")
                        .start())
                .cause()
                .hasMessageStartingWith("Nothing is pending for those that can be read, and 'migrate.auto-upgrade' is"
                        + " false. 1 of 2 tenants can't be read: 'nowhere' (There is no schema 'nowhere'.).");
    }

    @Test
    void aSchemaThatDoesNotExistIsNamedAndTheOthersAreUpgraded() {
        assertThatThrownBy(() ->
                        application().with("migrate.tenants.schemas=a,nowhere").start())
                .cause()
                .hasMessage("1 of 2 tenants could not be upgraded to 'head': 'nowhere'.\n'nowhere': There is no schema"
                        + " 'nowhere'. Tenants that are done stay so, and the next run takes up the others. Create it,"
                        + " or take it out of 'migrate.tenants'.");
        database.execute("insert into a.pets (id) values (1)");
    }

    @Test
    void theEndpointTellsNothingThatADriverSays(CapturedOutput output) {
        DataSource down = new DriverManagerDataSource("jdbc:postgresql://localhost:1/shop");
        TenantProvider provider = () -> List.of(Tenant.ofSchema("a"), Tenant.ofDatabase("other", down));
        try (ConfigurableApplicationContext context = application()
                .with("migrate.auto-upgrade=false")
                .bean("provider", provider)
                .start()) {
            MigrationsDescriptor answer =
                    new MigrationsEndpoint(context, false, Clock.systemUTC()).migrations(null, null, null);

            TenantsDescriptor described = (TenantsDescriptor)
                    answer.contexts().values().iterator().next().databases().get("dataSource");
            assertThat(described.tenants().get("other"))
                    .isEqualTo(new TenantDescriptor(
                            "UNKNOWN", List.of(), 0, "The tenant's database doesn't answer. The log says more."));
            assertThat(output).contains("WARN Migrator: The database of tenant 'other' can't be asked: ");
        }
    }

    private void upgrade(String tenant) {
        application().with("migrate.tenants.schemas=" + tenant).start().close();
    }

    private TestApplication application() {
        return TestApplication.small().on(database).with(files.property());
    }

    @Configuration(proxyBeanMethods = false)
    static class WithJavaMigration {

        @Bean
        NumberPets numberPets(Needed needed) {
            return new NumberPets(needed);
        }

        @Bean
        Needed needed() {
            return new Needed();
        }
    }

    record Needed() {}

    @Revision(id = "cccc3333", downRevision = "bbbb2222")
    record NumberPets(Needed needed) implements JavaMigration {

        @Override
        public void upgrade(Operations op) {
            op.execute("insert into pets (id) values (7)");
        }
    }
}
