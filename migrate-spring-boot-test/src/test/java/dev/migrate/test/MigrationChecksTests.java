package dev.migrate.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.MigrateAutoConfiguration;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Runs tests as an application would have them, and reads what people would read. */
class MigrationChecksTests {

    @Test
    void whatIsInOrderPassesEachByItsName() {
        assertThat(results(InOrder.class))
                .containsExactlyInAnyOrder(
                        "The revisions have one head: passed",
                        "No applied revision was edited: passed",
                        "The revisions go up, down and up again: passed",
                        "The entities agree with the revisions: passed");
    }

    @Test
    void twoHeadsAreToldAndEverythingElseIsLookedAtAllTheSame() {
        assertThat(results(TwoHeads.class))
                .contains(
                        "The revisions have one head: There are 2 heads: bbbb2222, cccc3333. Join them with 'migrate"
                                + " merge', or let one follow the other with 'migrate rebase'.",
                        "No applied revision was edited: passed",
                        "The revisions go up, down and up again: passed");
    }

    @Test
    void aWayBackThatIsMissingIsTold() {
        assertThat(results(NoWayBack.class))
                .filteredOn((result) -> result.startsWith("The revisions go"))
                .singleElement()
                .asString()
                .contains("aaaa1111")
                .doesNotEndWith("passed");
    }

    @Test
    void aColumnThatNoRevisionAddsIsTold() {
        assertThat(results(MissingColumn.class))
                .contains("The entities agree with the revisions: They differ in column owners.name. Write the missing"
                        + " revision with 'migrate revision --autogenerate --against replay'.");
    }

    @Test
    void withoutAnyModelThereIsNothingToAgreeWith() {
        assertThat(results(NoModel.class))
                .contains("The entities agree with the revisions: skipped, There is no model to compare"
                        + " the database with: the application has no JPA entities and no bean of type SchemaModel.");
    }

    @Test
    void ofSeveralDatabasesTheOneAtFaultIsNamed() {
        assertThat(results(Several.class))
                .contains(
                        "The revisions have one head: Database 'second': There are 2 heads: bbbb2222, cccc3333. Join them"
                                + " with 'migrate merge', or let one follow the other with 'migrate rebase'.",
                        "No applied revision was edited: passed");
    }

    @Test
    void whereNothingIsMigratedTheChecksSaySo() {
        assertThat(results(Nothing.class))
                .hasSize(4)
                .allMatch(
                        (result) -> result.endsWith(
                                ": The application has no Migrator, so there is nothing to check. Add"
                                        + " migrate-spring-boot-starter and a DataSource to it, and don't set 'migrate.enabled=false'."));
    }

    @Test
    void aCheckCanBeLeftOutWithAReason() {
        assertThat(results(LeftOut.class))
                .contains("theRevisionsHaveOneHead(ApplicationContext): skipped, For a reason.");
    }

    @Test
    void theAnnotationLeavesTheSchemaAloneUnlessTheTestSaysOtherwise() {
        assertThat(results(Defaults.class)).containsExactly("leavesTheSchemaAlone(ApplicationContext): passed");
        assertThat(results(OwnProperties.class)).containsExactly("comesFirst(ApplicationContext): passed");
    }

    private static List<String> results(Class<?> test) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(test))
                .build();
        List<String> results = new ArrayList<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {

            @Override
            public void executionSkipped(TestIdentifier identifier, String reason) {
                results.add(identifier.getDisplayName() + ": skipped, " + reason);
            }

            @Override
            public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
                if (identifier.isTest()) {
                    String message = result.getThrowable()
                            .map((failure) -> String.valueOf(failure.getMessage()))
                            .orElse("passed");
                    boolean aborted = result.getStatus() == TestExecutionResult.Status.ABORTED;
                    results.add(identifier.getDisplayName() + ": " + (aborted ? "skipped, " : "") + message);
                }
            }
        });
        return results;
    }

    @MigrationTest(
            classes = WithOwners.class,
            properties = {"migrate.locations=classpath:in-order", Fixtures.H2})
    static class InOrder implements MigrationChecks {}

    @MigrationTest(
            classes = WithOwners.class,
            properties = {"migrate.locations=classpath:two-heads", Fixtures.H2})
    static class TwoHeads implements MigrationChecks {}

    @MigrationTest(
            classes = WithOwners.class,
            properties = {"migrate.locations=classpath:no-way-back", Fixtures.H2})
    static class NoWayBack implements MigrationChecks {}

    @MigrationTest(
            classes = WithOwners.class,
            properties = {"migrate.locations=classpath:two-heads", Fixtures.H2})
    static class MissingColumn implements MigrationChecks {}

    @MigrationTest(
            classes = WithoutModel.class,
            properties = {"migrate.locations=classpath:in-order", Fixtures.H2})
    static class NoModel implements MigrationChecks {}

    @MigrationTest(classes = TwoDatabases.class, properties = Fixtures.H2)
    static class Several implements MigrationChecks {}

    @MigrationTest(
            classes = WithoutModel.class,
            properties = {"migrate.enabled=false", Fixtures.H2})
    static class Nothing implements MigrationChecks {}

    @MigrationTest(
            classes = WithOwners.class,
            properties = {"migrate.locations=classpath:in-order", Fixtures.H2})
    static class LeftOut implements MigrationChecks {

        @Override
        @Test
        @Disabled("For a reason.")
        public void theRevisionsHaveOneHead(ApplicationContext context) {}
    }

    @MigrationTest(
            classes = WithOwners.class,
            properties = {"migrate.locations=classpath:in-order", "spring.datasource.url=jdbc:h2:mem:defaults"})
    static class Defaults {

        @Test
        void leavesTheSchemaAlone(ApplicationContext context) {
            Environment environment = context.getEnvironment();
            assertThat(environment.getProperty("migrate.auto-upgrade")).isEqualTo("false");
            assertThat(environment.getProperty("spring.jpa.hibernate.ddl-auto")).isEqualTo("none");
            assertThat(context.getBean(Migrator.class).current()).isEmpty();
        }
    }

    @MigrationTest(
            classes = WithOwners.class,
            properties = {
                "migrate.auto-upgrade=true",
                "migrate.locations=classpath:in-order",
                "spring.datasource.url=jdbc:h2:mem:own"
            })
    static class OwnProperties {

        @Test
        void comesFirst(ApplicationContext context) {
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EntityScan(basePackageClasses = MigrationChecksTests.class)
    static class WithOwners {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class})
    static class WithoutModel {}

    @Configuration(proxyBeanMethods = false)
    static class TwoDatabases {

        @Bean
        Migrator first() {
            return migrator("first", "classpath:in-order");
        }

        @Bean
        Migrator second() {
            return migrator("second", "classpath:two-heads");
        }

        private static Migrator migrator(String name, String location) {
            JdbcDataSource dataSource = new JdbcDataSource();
            dataSource.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            return Migrator.builder(dataSource).name(name).locations(location).build();
        }
    }

    /** What all fixtures share. */
    static final class Fixtures {

        static final String H2 = "spring.datasource.url=jdbc:h2:mem:checks";

        private Fixtures() {}
    }

    @Entity(name = "owners")
    static class Owner {

        @Id
        long id;

        String name;
    }
}
