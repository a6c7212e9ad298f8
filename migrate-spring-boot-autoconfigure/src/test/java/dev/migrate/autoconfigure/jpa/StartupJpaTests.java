package dev.migrate.autoconfigure.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What differs if revisions run while beans are created. */
@ExtendWith(OutputCaptureExtension.class)
class StartupJpaTests {

    @TempDir
    private Path folder;

    /** JPA's factory waits for the migrations, one of which needs JPA. */
    @Test
    void aMigrationMayUseRepositoriesAlthoughTheyWaitForIt() {
        try (ConfigurableApplicationContext context =
                application(TestApplication.h2(), "startup").start()) {
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
            assertThat(context.getBean(OwnerRepository.class).findAll())
                    .extracting(Owner::id)
                    .containsExactly(7L);
        }
    }

    @Test
    void soItMayOnPostgresqlAndInALazyContext() {
        try (ConfigurableApplicationContext context = application(TestDatabase.postgresql(), "startup")
                .with("spring.main.lazy-initialization=true")
                .start()) {
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
        }
    }

    @Test
    void hibernateMayValidateTheSchema() {
        try (ConfigurableApplicationContext context = validated("startup").start()) {
            assertThat(context.getBean(Migrator.class).current()).containsExactly("aaaa1111");
        }
    }

    @Test
    void whenReadyIsTooLateForValidationAndTheFailureNamesTheProperty(CapturedOutput output) {
        assertThatThrownBy(validated("application-ready")::start).isNotNull();

        assertThat(output.toString())
                .contains("The application used its database before Migrate had brought it up to date:")
                .contains("missing table [owners]")
                .contains("Set 'migrate.run-on=startup': then revisions run before anything uses the database.");
    }

    @Test
    void whenReadyIsTooLateForARunnerAndTheFailureNamesTheProperty(CapturedOutput output) {
        TestApplication early =
                application(TestDatabase.postgresql(), "application-ready").plus(Early.class);

        assertThatThrownBy(early::start).isNotNull();

        assertThat(output.toString())
                .contains("ERROR: relation \"owners\" does not exist")
                .contains("Set 'migrate.run-on=startup'");
    }

    @Test
    void aRunnerFindsTheTablesAfterStartup() {
        try (ConfigurableApplicationContext context = application(TestDatabase.postgresql(), "startup")
                .plus(Early.class)
                .start()) {
            assertThat(context.getBean(AtomicLong.class)).hasValue(1);
        }
    }

    private TestApplication validated(String runOn) {
        RevisionFiles files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
        return TestApplication.of(ValidatingApplication.class)
                .on(TestApplication.h2())
                .with(files.property(), "migrate.run-on=" + runOn, "spring.jpa.hibernate.ddl-auto=validate");
    }

    private TestApplication application(TestDatabase database, String runOn) {
        RevisionFiles files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
        return TestApplication.of(JpaApplication.class).on(database).with(files.property(), "migrate.run-on=" + runOn);
    }

    @Configuration(proxyBeanMethods = false)
    static class Early {

        @Bean
        AtomicLong count() {
            return new AtomicLong();
        }

        @Bean
        ApplicationRunner counting(OwnerRepository owners, AtomicLong count) {
            return (arguments) -> count.set(owners.count());
        }
    }
}
