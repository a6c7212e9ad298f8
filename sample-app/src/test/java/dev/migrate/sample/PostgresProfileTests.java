package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.State;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The profile that brings a server of its own. */
class PostgresProfileTests {

    private static final String PROFILE = "--spring.profiles.active=postgres";

    @Test
    void startsItsOwnServerAndMigratesIt() {
        try (ConfigurableApplicationContext context =
                SpringApplication.run(SampleApplication.class, PROFILE, "--server.port=0")) {
            MigrationStatus status = context.getBean(Migrator.class).status();
            assertThat(status.product()).startsWith("PostgreSQL 18");
            assertThat(status.state()).isEqualTo(State.UP_TO_DATE);
        }
    }

    @Test
    void usesTheGivenDatabaseInstead() {
        try (ConfigurableApplicationContext context = Sample.start(Sample.h2(), PROFILE)) {
            assertThat(context.getBean(Migrator.class).status().product()).startsWith("H2");
            assertThat(context.getBeansOfType(EmbeddedPostgres.class)).isEmpty();
        }
    }
}
