package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceChecksum;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionHeaderTests {

    @Test
    void everyKey() {
        String text = """
                # why
                revision: 8f2c1d7ab034
                downRevision: [3135632d55e1, 123456789012]
                message: Add status column
                created: 2026-11-22T10:15:30Z
                branchLabels: [billing]
                dependsOn: 1e10
                replaces: [1e11, 1e12]
                transactional: false
                generated: true
                upgrade: []
                """;
        Migration migration = YamlText.migration(text);
        assertThat(migration.header())
                .isEqualTo(new RevisionHeader(
                        "8f2c1d7ab034",
                        List.of("3135632d55e1", "123456789012"),
                        List.of("1e10"),
                        List.of("billing"),
                        "Add status column",
                        new SourceLocation(YamlText.PATH, 2, 11),
                        List.of("1e11", "1e12"),
                        true));
        assertThat(migration.generated()).isTrue();
        assertThat(migration.transactional()).isFalse();
        assertThat(migration.type()).isEqualTo(MigrationType.YAML);
        assertThat(migration.checksum()).isEqualTo(SourceChecksum.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "3135632d55e1", "1e10", "0x1F", "true", "007", "1.50", "12_000"})
    void idsKeepTheirText(String id) {
        assertThat(YamlText.migration("revision: " + id + "\ndownRevision: " + id + "x\n")
                        .header())
                .isEqualTo(RevisionHeader.of(id, List.of(id + "x"), "test", new SourceLocation(YamlText.PATH, 1, 11)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "downRevision:\n", "downRevision: ~\n", "downRevision: []\n"})
    void baseInEverySpelling(String line) {
        assertThat(YamlText.migration("revision: 1a\n" + line).header().isBase())
                .isTrue();
    }

    @Test
    void messageDefaultsToTheWordsOfTheFileName() {
        assertThat(new SourceText("db/8f2c_add_status__column.yaml", "").slug()).isEqualTo("add status column");
        assertThat(new SourceText("initial.yml", "").slug()).isEqualTo("initial");
    }

    @Test
    void aRevisionWithoutBodyDoesNothing() {
        assertThat(YamlText.script("revision: 1a\n")).isEqualTo(new RevisionScript(List.of(), null));
        assertThat(YamlText.script("revision: 1a\nupgrade: []\ndowngrade: []\n"))
                .isEqualTo(new RevisionScript(List.of(), List.of()));
    }

    @Test
    void aBrokenBodyIsNoticedOnlyWhenItIsRead() {
        DeclaredBody body =
                (DeclaredBody) YamlText.migration("revision: 1a\nupgrade:\n  - createTable: {tableName: [\n  - ]: }\n")
                        .body();
        assertThatThrownBy(body::read)
                .isInstanceOf(MigrateException.class)
                .hasMessage(YamlText.PATH + ":4:3: This is not valid YAML: "
                        + "expected the node content, but found '-'. Correct the syntax here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upgrade:\n  - sql: select 1\nrevision: 1a\nmessage: late\n",
                "upgrade:\n- sql: select 1\ndowngrade:\n- sql: select 2\n# why\nrevision: 1a\nmessage: late\n",
                "\"upgrade\":\n  - sql: select 1\nrevision: 1a\nmessage: late\n",
                "revision: 1a\nupgrade: []\n\"message\": late\n",
                "  revision: 1a\n  upgrade: []\n  message: late\n",
                "revision: 1a\r\nupgrade: []\r\nmessage: late\r\n",
                "{upgrade: [], revision: 1a, message: late}",
                "--- {upgrade: [], revision: 1a,\nmessage: late}"
            })
    void keysAfterTheBodyCount(String text) {
        assertThat(YamlText.migration(text).header().message()).isEqualTo("late");
    }

    @Test
    void unknownKey() {
        assertThat(YamlText.error("revision: 1a\ndown_revision: 2b\n"))
                .isEqualTo(YamlText.PATH + ":2:1: Unknown key 'down_revision' in a revision. "
                        + "Did you mean 'downRevision'?");
        assertThat(YamlText.error("revision: 1a\nupgrade: []\nfrobnicate: 2b\n"))
                .isEqualTo(YamlText.PATH + ":3:1: Unknown key 'frobnicate' in a revision. Known here: "
                        + "'revision', 'downRevision', 'message', 'created', 'branchLabels', 'dependsOn', "
                        + "'replaces', 'transactional', 'generated', 'upgrade', 'downgrade'.");
    }

    @Test
    void duplicateKey() {
        assertThat(YamlText.error("revision: 1a\nmessage: x\nrevision: 2b\n"))
                .isEqualTo(YamlText.PATH + ":3:1: The key 'revision' is there twice, first in line 1. "
                        + "Keep one of the two.");
        assertThat(YamlText.error("revision: 1a\nupgrade: []\nupgrade: []\n"))
                .isEqualTo(YamlText.PATH + ":3:1: The key 'upgrade' is there twice, first in line 2. "
                        + "Keep one of the two.");
        assertThat(YamlText.changeError("dropTable: {tableName: a, tableName: b}"))
                .isEqualTo(YamlText.PATH + ":3:29: The key 'tableName' is there twice, first in line 3. "
                        + "Keep one of the two.");
    }

    @Test
    void wrongType() {
        assertThat(YamlText.error("revision: [1a]\n"))
                .isEqualTo(YamlText.PATH + ":1:11: The attribute 'revision' of a revision must be a single value, "
                        + "not a list. Write one value.");
        assertThat(YamlText.error("revision: 1a\ntransactional: perhaps\n"))
                .isEqualTo(YamlText.PATH + ":2:16: The attribute 'transactional' of a revision must be true or "
                        + "false. Write 'true' or 'false'.");
        assertThat(YamlText.error("revision: 1a\ndownRevision: {a: b}\n"))
                .isEqualTo(YamlText.PATH + ":2:15: The attribute 'downRevision' of a revision must be a single "
                        + "value, not a map. Write one value.");
        assertThat(YamlText.error("revision: head\n"))
                .isEqualTo(YamlText.PATH + ":1:11: Revision id 'head' is reserved for targets. Choose another id.");
        assertThat(YamlText.error("revision: 1a\nupgrade:\n"))
                .isEqualTo(YamlText.PATH + ":2:9: 'upgrade' must be a list of changes, not nothing. "
                        + "Write one change per line after '- ', or '[]' if there is nothing to do.");
        assertThat(YamlText.error("revision: 1a\ndowngrade: []\n"))
                .isEqualTo(YamlText.PATH + ":1:1: The revision has a downgrade and no upgrade. "
                        + "Add 'upgrade:' with the changes, or 'upgrade: []' if there is nothing to do.");
    }

    @Test
    void filesThatAreNoRevision() {
        assertThat(YamlText.error("databaseChangeLog:\n  - changeSet: {}\n"))
                .isEqualTo(YamlText.PATH + ":1:1: Liquibase changelogs are not read by this version. "
                        + "Write its changes into a revision, under 'revision:' and 'upgrade:'.");
        assertThat(YamlText.error("message: x\n"))
                .isEqualTo(YamlText.PATH + ":1:1: The revision has no id. "
                        + "Add 'revision:' with an id, or move the file elsewhere.");
        assertThat(YamlText.error("revision:\n"))
                .isEqualTo(YamlText.PATH + ":1:1: The attribute 'revision' of a revision is missing. "
                        + "Add 'revision'.");
        assertThat(YamlText.error("- a\n"))
                .isEqualTo(YamlText.PATH + ":1:1: The file holds no revision: it starts with a list. "
                        + "Start it with 'revision:' and an id.");
        assertThat(YamlText.error("\u00E4\n"))
                .isEqualTo(YamlText.PATH + ":1:1: The file holds no revision: it starts with a single value. "
                        + "Start it with 'revision:' and an id.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only\n# comments\n", "\uFEFF"})
    void emptyFile(String text) {
        assertThat(YamlText.error(text))
                .isEqualTo(YamlText.PATH + ":1:1: The file is empty. Write a revision into it, or remove it.");
    }

    @Test
    void aByteOrderMarkIsDropped() {
        assertThat(new SourceText("x", "\uFEFFrevision: 1a").text()).isEqualTo("revision: 1a");
    }
}
