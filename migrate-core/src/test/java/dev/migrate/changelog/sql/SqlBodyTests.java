package dev.migrate.changelog.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.yaml.CanonicalChecksum;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlBodyTests {

    @Test
    void eachSectionIsOneChangeThatStartsAtItsFirstLine() {
        RevisionScript script = SqlText.script("""
                -- revision: 1a

                -- migrate:upgrade

                create table t (id int);
                -- two lines down
                insert into t values (1);
                -- migrate:downgrade
                drop table t;
                """);

        assertThat(script.upgrade())
                .containsExactly(change("\ncreate table t (id int);\n-- two lines down\ninsert into t values (1);", 4));
        assertThat(script.writtenDowngrade()).containsExactly(change("drop table t;\n", 9));
    }

    @Test
    void lineEndsAreLineFeeds() {
        RevisionScript script =
                SqlText.script("-- revision: 1a\r\n-- migrate:upgrade\r\nselect '\r\n';\rselect 2;\r\n");
        assertThat(script.upgrade()).containsExactly(change("select '\n';\nselect 2;\n", 3));
    }

    @Test
    void theDowngradeMayComeFirst() {
        RevisionScript script = SqlText.script("-- revision: 1a\n-- migrate:downgrade\nb\n-- migrate:upgrade\na\n");
        assertThat(script.upgrade()).containsExactly(change("a\n", 5));
        assertThat(script.writtenDowngrade()).containsExactly(change("b", 3));
    }

    @Test
    void withoutADowngradeThereIsNoWayBack() {
        RevisionScript script = SqlText.script("-- revision: 1a\n-- migrate:upgrade\na;");
        assertThat(script.downgrade()).isEmpty();
        assertThat(script.irreversibleChange()).contains(change("a;", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n  \n", "\n-- nothing\n\n  -- to undo"})
    void anEmptyDowngradeUndoesNothing(String empty) {
        RevisionScript script = SqlText.script("-- revision: 1a\n-- migrate:upgrade\na;\n-- migrate:downgrade" + empty);
        assertThat(script.downgrade()).contains(List.of());
    }

    @Test
    void anEmptyUpgradeIsUndoneByNothing() {
        RevisionScript script = SqlText.script("-- revision: 1a\n-- migrate:upgrade\n");
        assertThat(script.upgrade()).isEmpty();
        assertThat(script.downgrade()).contains(List.of());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "-- message: only a header\n",
                        ": The revision has no section '-- migrate:upgrade'. Add it before the statements, or with"
                                + " nothing below it if there is nothing to do."),
                Arguments.of(
                        "-- migrate:downgrade\na;\n",
                        ": The revision has no section '-- migrate:upgrade'. Add it before the statements, or with"
                                + " nothing below it if there is nothing to do."),
                Arguments.of(
                        "  create table t (id int);\n-- migrate:upgrade\n",
                        ":2:3: SQL stands before the first section. Put '-- migrate:upgrade' on a line before it."),
                Arguments.of(
                        "-- migrate:upgrate\n",
                        ":2:1: Unknown mark '-- migrate:upgrate'. Did you mean '-- migrate:upgrade'?"),
                Arguments.of(
                        "-- migrate:upgrade\na;\n  --migrate:undo it\n",
                        ":4:3: Unknown mark '--migrate:undo it'. Write '-- migrate:upgrade' or '-- migrate:downgrade'."),
                Arguments.of(
                        "-- migrate:upgrade\na;\n-- migrate:upgrade\nb;\n",
                        ":4:1: The section '-- migrate:upgrade' is there twice, first in line 2."
                                + " Put all statements of a direction into one section."),
                Arguments.of(
                        "-- migrate:upgrade\na;\n-- revision: 2b\n-- migrate:upgrade\nb;\n",
                        ":4:1: The file has a second header. Write each revision into a file of its own."),
                Arguments.of(
                        "-- migrate:upgrade\n-- transactional: false\na;\n",
                        ":3:1: The key 'transactional' stands below the header. Move it before the first section."),
                Arguments.of(
                        "-- migrate:upgrade\na;\nselect 'ü', ${x};\n",
                        ":4:13: The placeholder 'x' has no value. Set 'migrate.placeholders.x', or write '$${' for a"
                                + " literal '${'."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsAreToldWithTheirPlace(String body, String message) {
        assertThat(SqlText.error("-- revision: 1a\n" + body)).isEqualTo(SqlText.PATH + message);
    }

    @Test
    void placeholdersCountInSectionsOnly() {
        String text = "-- revision: 1a\n-- message: about ${x}\n-- migrate:upgrade\nselect ${x}, '$${x}', '${y:2}';";

        RevisionScript script = SqlText.script(text, Map.of("x", "${y}"));

        assertThat(SqlText.migration(text).header().message()).isEqualTo("about ${x}");
        assertThat(script.upgrade()).containsExactly(change("select ${y}, '${x}', '2';", 4));
    }

    @Test
    void anotherValueIsNoEdit() {
        String text = "-- revision: 1a\n-- migrate:upgrade\nselect ${x};\n";
        assertThat(CanonicalChecksum.of(SqlText.script(text, Map.of("x", "1"))))
                .isEqualTo(CanonicalChecksum.of(SqlText.script(text, Map.of("x", "2"))))
                .isNotEqualTo(CanonicalChecksum.of(SqlText.script(text.replace("${x}", "1"), Map.of())));
    }

    @Test
    void commentsAreNoEditsAndSectionsCount() {
        String first = checksum("a;\n-- migrate:downgrade\n");
        assertThat(checksum("-- why\na; -- so\n\n-- migrate:downgrade\n-- nothing\n"))
                .isEqualTo(first);
        assertThat(checksum("a;\n")).isNotEqualTo(first);
        assertThat(checksum("b;\n-- migrate:downgrade\n")).isNotEqualTo(first);
        assertThat(checksum("a;\n-- migrate:downgrade\nb;\n")).isNotEqualTo(first);
    }

    private static String checksum(String upgrade) {
        return CanonicalChecksum.of(SqlText.script("-- revision: 1a\n-- migrate:upgrade\n" + upgrade));
    }

    private static Change change(String sql, int line) {
        return Change.of(ExecuteSql.of(sql), new SourceLocation(SqlText.PATH, line, 0));
    }
}
