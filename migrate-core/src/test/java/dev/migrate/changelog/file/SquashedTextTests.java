package dev.migrate.changelog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.sql.SqlRevisionFormat;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionHeader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several files put together as one. */
class SquashedTextTests {

    private static final Path FOLDER = Path.of("db");
    private static final Placeholders PLACEHOLDERS = Placeholders.of(Map.of("size", "20"));

    private static final String TABLE = """
            revision: aaaa
            message: Create owners
            upgrade:
              # a comment
              - createTable:
                  tableName: owners
                  columns:
                    - column: {name: id, type: bigint}
                    - column:
                        name: balance
                        type: numeric(10, 2)
                        defaultValueNumeric: 0
            """;

    private static final String COLUMN = """
            revision: bbbb
            downRevision: aaaa
            upgrade:
              - addColumn:
                  tableName: owners
                  columns:
                    - column: {name: note, type: "varchar(${size})"}
            """;

    private static final String SQL = """
            -- revision: cccc
            -- down-revision: bbbb
            -- message: Fill: the notes
            -- migrate:upgrade
            update owners set note = '${size}; $${size}' -- all of them
            -- migrate:downgrade
            update owners set note = null;
            """;

    @Test
    void whatIsDerivedOfEachIsDerivedOfAll() {
        SquashedText text = squashed(TABLE, COLUMN);

        assertThat(text.extension()).isEqualTo("yaml");
        assertThat(write(text, "aaaa", "bbbb")).isEqualTo("""
                # yaml-language-server: $schema=https://migrate.dev/schema/revision.schema.json
                revision: ssss
                message: All of it
                created: 2026-11-22T10:15:30Z
                replaces: [aaaa, bbbb]
                upgrade:
                  - createTable:
                      tableName: owners
                      columns:
                        - column: {name: id, type: bigint}
                        - column: {name: balance, type: 'numeric(10, 2)', defaultValueNumeric: 0}
                  - addColumn:
                      tableName: owners
                      columns:
                        - column: {name: note, type: 'varchar(${size})'}
                """);
    }

    @Test
    void whatIsWrittenForOneIsWrittenForAll() {
        assertThat(write(squashed(TABLE, SQL), "aaaa", "cccc")).isEqualTo("""
                # yaml-language-server: $schema=https://migrate.dev/schema/revision.schema.json
                revision: ssss
                message: All of it
                created: 2026-11-22T10:15:30Z
                replaces: [aaaa, cccc]
                upgrade:
                  - createTable:
                      tableName: owners
                      columns:
                        - column: {name: id, type: bigint}
                        - column: {name: balance, type: 'numeric(10, 2)', defaultValueNumeric: 0}
                  - sql: update owners set note = '${size}; $${size}' -- all of them
                downgrade:
                  - sql: |
                      update owners set note = null;
                  - dropTable: {tableName: owners}
                """);
        assertThatThrownBy(() -> write(squashed(COLUMN, SQL), "bbbb", "cccc"))
                .hasMessage("db/0.yaml:1:11: The downgrade of 'bbbb' is derived from changes with placeholders, and"
                        + " others of the range are written. Nothing was written. Write a 'downgrade:' in its file"
                        + " first, or choose another range.");
    }

    @Test
    void sqlStaysSql() {
        String next = "-- revision: dddd\n-- migrate:upgrade\n-- nothing\n-- migrate:downgrade\n"
                + "DELIMITER //\ncreate procedure p() begin select 1; end //\n";

        assertThat(write(squashed(SQL, next), "cccc", "dddd")).isEqualTo("""
                -- revision: ssss
                -- down-revision: none
                -- message: All of it
                -- created: 2026-11-22T10:15:30Z
                -- replaces: cccc, dddd
                -- migrate:upgrade
                -- cccc, Fill: the notes
                update owners set note = '${size}; $${size}' -- all of them
                ;

                -- migrate:downgrade
                -- dddd, 1
                DELIMITER //
                create procedure p() begin select 1; end //
                DELIMITER ;
                -- cccc, Fill: the notes
                update owners set note = null;
                """);
    }

    @Test
    void whereOneHasNoWayBackNeitherHaveAll() {
        String last = "revision: dddd\nupgrade:\n  - sql: drop view x\n";
        SquashedText text = squashed(TABLE, SQL, last);

        assertThat(text.irreversible()).containsExactly("dddd");
        assertThat(write(text, "aaaa", "cccc", "dddd")).doesNotContain("downgrade");
    }

    @Test
    void oneRevisionCannotHaveBoth() {
        assertThatThrownBy(() -> squashed(TABLE, COLUMN.replace("upgrade:", "transactional: false\nupgrade:")))
                .hasMessage("Revision 'aaaa' has 'transactional: true' and 'bbbb' hasn't: one revision can't have both."
                        + " Nothing was written. Found at: db/0.yaml:1:11, db/1.yaml:1:11. Choose a range of revisions"
                        + " that have the same.");
    }

    private static SquashedText squashed(String... texts) {
        List<Migration> migrations = new ArrayList<>();
        List<SourceText> sources = new ArrayList<>();
        for (String text : texts) {
            boolean sql = text.startsWith("--");
            SourceText source = new SourceText("db/" + sources.size() + (sql ? ".sql" : ".yaml"), text);
            sources.add(source);
            migrations.add((sql
                            ? new SqlRevisionFormat(PLACEHOLDERS).read(source)
                            : new YamlRevisionFormat(PLACEHOLDERS).read(source))
                    .orElseThrow());
        }
        return SquashedText.of(migrations, sources, FOLDER);
    }

    private static String write(SquashedText text, String... replaces) {
        RevisionHeader header = new RevisionHeader(
                "ssss",
                List.of(),
                List.of(),
                List.of(),
                "All of it",
                SourceLocation.of("db/ssss.yaml"),
                List.of(replaces));
        return text.write(header, Instant.parse("2026-11-22T10:15:30Z"));
    }
}
