package dev.migrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.ResourceChangelogSource;
import dev.migrate.changelog.sql.SqlRevisionFormat;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class RevisionSnippetTests {

    private static final Placeholders PLACEHOLDERS = Placeholders.of(Map.of("reader", "reporting"));

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("revisions")
    void revisionsInThePagesCanBeRead(Page.Snippet snippet) throws IOException {
        String file = snippet.code().startsWith("-- ") ? "snippet.sql" : "snippet.yaml";
        Files.writeString(directory.resolve(file), snippet.code());

        List<Migration> migrations = new ResourceChangelogSource(
                        List.of("file:" + directory),
                        new PathMatchingResourcePatternResolver(),
                        List.of(new YamlRevisionFormat(PLACEHOLDERS), new SqlRevisionFormat(PLACEHOLDERS)))
                .load();

        assertThat(migrations).as(snippet.place()).hasSize(1);
        assertThat(((DeclaredBody) migrations.get(0).body()).read().downgrade())
                .as("the way back of " + snippet.place())
                .isPresent();
    }

    static Stream<Page.Snippet> revisions() {
        return Page.all().stream()
                .flatMap((page) -> Stream.concat(page.snippets("yaml").stream(), page.snippets("sql").stream()))
                .filter(Page.Snippet::isRevision);
    }
}
