package dev.migrate.autoconfigure.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class JpaTests {

    /** With {@code create-drop}, which embedded databases get by default, the first revision would find its table there. */
    @Test
    void hibernateLeavesAnEmbeddedDatabaseToMigrationsAndMigrationsMayUseRepositories(@TempDir Path folder) {
        migrate(TestApplication.h2(), folder);
    }

    @Test
    void theSameOnPostgresql(@TempDir Path folder) {
        migrate(TestDatabase.postgresql(), folder);
    }

    @Test
    void andAlsoWhereMigrationsHaveAUserOfTheirOwn(@TempDir Path folder) {
        migrate(TestApplication.h2(), folder, "spring.datasource.username=sa", "migrate.username=sa");
    }

    private static void migrate(TestDatabase database, Path folder, String... properties) {
        RevisionFiles files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");

        try (ConfigurableApplicationContext context = TestApplication.of(JpaApplication.class)
                .on(database)
                .with(files.property())
                .with(properties)
                .start()) {
            assertThat(context.getBean(Migrator.class).current()).containsExactly("bbbb2222");
            assertThat(context.getBean(OwnerRepository.class).findAll())
                    .extracting(Owner::id)
                    .containsExactly(7L);
        }
    }
}
