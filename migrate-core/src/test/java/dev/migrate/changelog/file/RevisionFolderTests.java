package dev.migrate.changelog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionFolderTests {

    @TempDir
    private Path project;

    @Test
    void theFirstFolderAmongTheLocationsCounts() throws IOException {
        Files.createDirectories(project.resolve("src/main/resources"));

        assertThat(RevisionFolder.among(
                                List.of("classpath:db/changelog/master.yaml", "classpath:db/migrations"), project)
                        .path())
                .isEqualTo(project.resolve("src/main/resources/db/migrations"));
        assertThat(RevisionFolder.among(List.of("file:x/root.yml", "file:revisions"), project)
                        .path())
                .isEqualTo(project.resolve("revisions"));
    }

    @Test
    void withoutAFolderNothingCanBeWritten() {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> RevisionFolder.among(List.of("classpath:a/master.yaml", "classpath:b"), project))
                .withMessage(
                        "There is no folder for new revisions: the locations classpath:a/master.yaml, classpath:b are"
                                + " files or on the class path, and '" + project
                                + "' has no src/main/resources. Name the folder"
                                + " with --path, or type the command in the project's folder.");
    }
}
