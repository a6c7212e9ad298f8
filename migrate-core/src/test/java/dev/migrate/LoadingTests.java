package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.Migration;
import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Revisions are loaded while the database answers: files by another thread, and what is the application's by the caller's. */
class LoadingTests {

    @TempDir
    private Path folder;

    @Test
    void theApplicationIsAskedInTheCallersThread() throws IOException {
        Path file = folder.resolve("1.yaml");
        Files.writeString(file, "revision: aaaa\nmessage: one\nupgrade:\n  - sql: select 1\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        List<Thread> asked = new ArrayList<>();
        DataSource dataSource = new DelegatingDataSource(TestDatabase.h2().dataSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                asked.add(Thread.currentThread());
                return super.getConnection();
            }
        };
        Migrator migrator = Migrator.builder(dataSource)
                .locations(
                        () -> {
                            asked.add(Thread.currentThread());
                            return List.of("file:" + folder);
                        },
                        new PathMatchingResourcePatternResolver())
                .lateJavaMigrations(() -> {
                    asked.add(Thread.currentThread());
                    return List.of();
                })
                .build();

        assertThat(migrator.upgrade("head").revisions()).containsExactly("aaaa");
        assertThat(asked).hasSizeGreaterThanOrEqualTo(3).containsOnly(Thread.currentThread());

        asked.clear();
        migrator.upgrade("head");
        assertThat(asked)
                .as("locations, migrations in Java and a connection, each once")
                .hasSize(3)
                .containsOnly(Thread.currentThread());
    }

    @Test
    void aSourceOfSomebodyElseIsAskedInTheCallersThread() {
        List<Thread> asked = new ArrayList<>();
        ChangelogSource source = () -> {
            asked.add(Thread.currentThread());
            return List.<Migration>of();
        };

        Migrator.builder(TestDatabase.h2().dataSource()).files(source).build().upgrade("head");

        assertThat(asked).isNotEmpty().containsOnly(Thread.currentThread());
    }

    @Test
    void aFaultInAFileIsSaidFirstWhateverTheDatabaseSays() throws IOException {
        Path file = folder.resolve("1.yaml");
        DataSource unreachable = new DelegatingDataSource(TestDatabase.h2().dataSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("nobody there", "08001");
            }
        };
        Migrator migrator =
                Migrator.builder(unreachable).locations("file:" + folder).build();

        Files.writeString(file, "revision: aa/aa\nmessage: one\nupgrade: []\n");
        assertThatThrownBy(() -> migrator.upgrade("head"))
                .isExactlyInstanceOf(MigrateException.class)
                .hasMessageStartingWith(file + ":1:11: Revision id 'aa/aa' is not allowed.");
        assertThatThrownBy(() -> migrator.plan("head"))
                .isExactlyInstanceOf(MigrateException.class)
                .hasMessageStartingWith(file + ":1:11: Revision id 'aa/aa' is not allowed.");

        Files.writeString(file, "revision: aaaa\nmessage: one\nupgrade: []\n");
        assertThatThrownBy(() -> migrator.upgrade("head"))
                .isInstanceOf(DatabaseAccessException.class)
                .hasMessageContaining("nobody there");
    }
}
