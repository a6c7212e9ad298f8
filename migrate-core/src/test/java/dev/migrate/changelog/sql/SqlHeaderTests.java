package dev.migrate.changelog.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.yaml.CanonicalChecksum;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlHeaderTests {

    @Test
    void everyKeyIsRead() {
        String text = """
                -- revision: 5d0c9f1e2a77
                -- down-revision: 8f2c1d7ab034, c4d1aa02be77
                -- message: Rebuild: the search index
                -- created: 2026-11-22T10:15:30Z
                -- branch-labels: search
                -- depends-on: 3135632d55e1,billing
                -- replaces: 1a, 1b
                -- transactional: false
                -- generated: true
                -- migrate:upgrade
                """;

        Migration migration = SqlText.migration(text);

        assertThat(migration.header())
                .isEqualTo(new RevisionHeader(
                        "5d0c9f1e2a77",
                        List.of("8f2c1d7ab034", "c4d1aa02be77"),
                        List.of("3135632d55e1", "billing"),
                        List.of("search"),
                        "Rebuild: the search index",
                        new SourceLocation(SqlText.PATH, 1, 14),
                        List.of("1a", "1b"),
                        true));
        assertThat(migration.generated()).isTrue();
        assertThat(migration.type()).isEqualTo(MigrationType.SQL);
        assertThat(migration.type().label()).isEqualTo("sql");
        assertThat(migration.transactional()).isFalse();
        assertThat(migration.checksum()).isEqualTo(new SourceText("x", text).checksum());
    }

    @Test
    void theHeaderIsNoPartOfWhatARevisionDoes() {
        String text = "-- revision: 1a\n-- migrate:upgrade\nselect 1;\n";
        String generated = text.replace("-- migrate", "-- generated: true\n-- migrate");

        assertThat(SqlText.migration(generated).generated()).isTrue();
        assertThat(CanonicalChecksum.of(SqlText.script(generated)))
                .isEqualTo(CanonicalChecksum.of(SqlText.script(text)));
    }

    @Test
    void onlyTheIdIsNeeded() {
        Migration migration = SqlText.migration("\n-- by somebody\n--revision:1a\n--migrate:upgrade");

        assertThat(migration.header())
                .isEqualTo(
                        RevisionHeader.of("1a", List.of(), "add the index", new SourceLocation(SqlText.PATH, 3, 12)));
        assertThat(migration.transactional()).isTrue();
        assertThat(migration.generated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "~"})
    void aBaseCanSaySo(String none) {
        Migration migration = SqlText.migration("-- revision: 1a\r\n-- down-revision: " + none + "\r\n");
        assertThat(migration.header().downRevisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "create table t (id int);\n-- revision: 1a\n",
                "/* c */\n-- revision: 1a\n",
                "-- Revision: 1a\n",
                "-- revisions: 1a\nselect 1;",
                "-- migrate:up\nselect 1;",
            })
    void otherSqlFilesAreLeftAlone(String text) {
        assertThat(SqlText.read(text, Map.of())).isEmpty();
    }

    @Test
    void namesOfFiles() {
        SqlRevisionFormat format = new SqlRevisionFormat(Placeholders.none());
        assertThat(List.of("a.sql", "A.SQL", "a.sql.txt", "sql"))
                .filteredOn(format::accepts)
                .containsExactly("a.sql", "A.SQL");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("-- revision:\n", ":1:13: The key 'revision' has no value. Write an id."),
                Arguments.of(
                        "-- revision: 1a\n--  downRevision: 2b\n",
                        ":2:5: Unknown key 'downRevision' in the header. Did you mean 'down-revision'?"),
                Arguments.of(
                        "-- revision: 1a\n-- Author: me\n",
                        ":2:4: Unknown key 'Author' in the header. Known here: 'revision', 'down-revision', 'message',"
                                + " 'created', 'branch-labels', 'depends-on', 'replaces', 'transactional',"
                                + " 'generated'."
                                + " Put other comments below '-- migrate:upgrade'."),
                Arguments.of(
                        "-- revision: 1a\n-- revision: 2b\n",
                        ":2:4: The key 'revision' is there twice, first in line 1."
                                + " Keep one of the two; a file holds one revision."),
                Arguments.of(
                        "-- revision: 1a\n-- down-revision:\n",
                        ":2:18: The key 'down-revision' has no value."
                                + " Write 'none' for a base, or the ids of its parents."),
                Arguments.of(
                        "-- revision: 1a\n-- depends-on: 2b,,3c\n",
                        ":2:16: The key 'depends-on' names nothing at one side of a comma."
                                + " Remove the comma, or write a name."),
                Arguments.of(
                        "-- revision: 1a\n-- transactional: maybe\n",
                        ":2:19: The key 'transactional' must be true or false. Write 'true' or 'false'."),
                Arguments.of(
                        "-- revision: 1a\n-- created:\n",
                        ":2:12: The key 'created' has no value."
                                + " Write a time such as '2026-11-22T10:15:30Z', or leave the line out."),
                Arguments.of(
                        "-- revision: 1a\n-- message: a\u001bb\n",
                        ":2:13: The control character U+001B is in the header. Remove it."),
                Arguments.of(
                        "-- revision: 1 a\n",
                        ":1:14: Revision id '1 a' is not allowed. Use 1 to 64 letters, digits, '_' or '.', for example"
                                + " 12 random hex digits."),
                Arguments.of(
                        "-- revison: 1a\nselect 1;\n-- migrate:upgrade\n",
                        ":3:1: The file has a section '-- migrate:upgrade' and no header '-- revision:'. Start the file"
                                + " with '-- revision:' and an id, without anything but comment lines before it."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsAreToldWithTheirPlace(String text, String message) {
        String failure = catchThrowable(() -> SqlText.read(text, Map.of())).getMessage();
        assertThat(failure).isEqualTo(SqlText.PATH + message);
    }
}
