package dev.migrate.changelog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTemplateTests {

    private static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            {revision}_{slug},                              8f2c_add_the_index.yaml
            {slug},                                         add_the_index.yaml
            {year}{month}{day}{hour}{minute}-{slug},        202601020304-add_the_index.yaml
            {epoch}_{revision},                             1767323045_8f2c.yaml
            {year}/{month}/{revision}_{slug},               2026/01/8f2c_add_the_index.yaml
            V{epoch}__{slug} (migrate),                     V1767323045__add_the_index (migrate).yaml
            """)
    void placeholdersGetTheirValues(String template, String name) {
        assertThat(FileTemplate.parse(template).name("8f2c", "Add the index!", CREATED, "yaml"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            {revision}_{slug},  8f2c.sql
            {slug}-{revision},  8f2c.sql
            {year}/{slug}_{revision}, 2026/8f2c.sql
            """)
    void aMessageWithoutLettersLeavesNoSeparator(String template, String name) {
        assertThat(FileTemplate.parse(template).name("8f2c", "!?", CREATED, "sql"))
                .isEqualTo(name);
    }

    @Test
    void theStandardIsWhatItAlwaysWas() {
        assertThat(FileTemplate.STANDARD.name("8f2c", "Add the index", CREATED, "yaml"))
                .isEqualTo("8f2c_add_the_index.yaml");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {revison}_{slug} | there is no placeholder {revison}. Did you mean {revision}? Known here: {revision}, {slug}, {year}, {month}, {day}, {hour}, {minute}, {epoch}.
            {}_{slug}        | there is no placeholder {}. Known here: {revision}, {slug}, {year}, {month}, {day}, {hour}, {minute}, {epoch}.
            {revision        | '{' can't be in a file's name. Write for example '{year}-{month}-{day}_{revision}_{slug}'.
            {revision}?      | '?' can't be in a file's name. Write for example '{year}-{month}-{day}_{revision}_{slug}'.
            C:{revision}     | 'C:' can't be in a file's name. Write for example '{year}-{month}-{day}_{revision}_{slug}'.
            ../{revision}    | it makes no name of a file. Write for example '{year}-{month}-{day}_{revision}_{slug}'.
            /{revision}      | it makes no name of a file. Write for example '{year}-{month}-{day}_{revision}_{slug}'.
            {revision}/      | it makes no name of a file. Write for example '{year}-{month}-{day}_{revision}_{slug}'.
            .{revision}      | it makes no name of a file. Write for example '{year}-{month}-{day}_{revision}_{slug}'.
            ``               | it makes no name of a file. Write for example '{year}-{month}-{day}_{revision}_{slug}'.
            {year}           | all files would have the same name. Use {revision} or {slug} in it.
            """)
    void refusesWhatMakesNoName(String template, String message) {
        assertThatThrownBy(() -> FileTemplate.parse(template))
                .isInstanceOf(MigrateException.class)
                .hasMessage("The file template '" + template + "' is wrong: " + message);
    }

    @Test
    void foldersAreMade(@TempDir Path directory) throws IOException {
        RevisionFolder folder = RevisionFolder.at(directory.resolve("new"));

        Path written = folder.write("2026/01/8f2c.yaml", "text");

        assertThat(written)
                .isEqualTo(directory.resolve("new/2026/01/8f2c.yaml"))
                .hasContent("text");
    }
}
