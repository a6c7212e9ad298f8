package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class CoexistingToolsTests {

    private static final String WARNING = "WARN CoexistingTools: Flyway changes the same database (bean 'flyway'), and"
            + " neither tool knows what the other one does. Turn it off with 'spring.flyway.enabled=false', or this one"
            + " with 'migrate.enabled=false'.";

    @TempDir
    private Path folder;

    @Test
    void anotherToolOnTheSameDatabaseIsNamed(CapturedOutput output) {
        start(OnTheSame.class);

        assertThat(output).containsOnlyOnce(WARNING);
    }

    @Test
    void onADatabaseOfItsOwnItIsNobodysBusiness(CapturedOutput output) {
        start(OnAnother.class);

        assertThat(output).doesNotContain("Flyway");
    }

    private void start(Class<?> configuration) {
        RevisionFiles files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
        TestApplication.small(configuration)
                .on(TestApplication.h2())
                .with(files.property())
                .start()
                .close();
    }

    @Configuration(proxyBeanMethods = false)
    static class OnTheSame {

        @Bean
        Flyway flyway(DataSource dataSource) {
            return Flyway.configure().dataSource(dataSource).load();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OnAnother {

        @Bean
        Flyway flyway() {
            return Flyway.configure().dataSource(TestDatabase.h2().dataSource()).load();
        }
    }
}
