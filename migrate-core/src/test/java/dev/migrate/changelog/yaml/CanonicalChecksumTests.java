package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalChecksumTests {

    private static final String TEXT = """
            revision: 1a
            upgrade:
              - addColumn:
                  tableName: t
                  columns:
                    - column: {name: a, type: "varchar(10)", defaultValue: x}
            """;

    @Test
    void staysTheSameForLaterVersions() {
        assertThat(checksum(TEXT)).isEqualTo("53666367f5b22274ee46782ef88f589b53d70919ec4b6357813d9123736d4f32");
    }

    @Test
    void formattingCommentsKeyOrderAndDefaultsAreNoEdits() {
        assertThat(checksum("""
                                # a comment
                                revision: 1a
                                message: other
                                generated: true
                                upgrade: [{addColumn: {columns: [{type: varchar( 10 ), name: 'a', defaultValue: "x",
                                    constraints: {nullable: true}, autoIncrement: false}], schemaName: ~, tableName: t}}]
                                """)).isEqualTo(checksum(TEXT));
    }

    @Test
    void everythingElseIsAnEdit() {
        assertThat(checksum(TEXT.replace("x}", "y}"))).isNotEqualTo(checksum(TEXT));
        assertThat(checksum(TEXT.replace("tableName: t", "tableName: t\n      dbms: h2")))
                .isNotEqualTo(checksum(TEXT));
        assertThat(checksum(TEXT + "downgrade: []\n")).isNotEqualTo(checksum(TEXT));
        assertThat(checksum(TEXT.replace("defaultValue: x", "defaultValue: ~")))
                .isNotEqualTo(checksum(TEXT.replace("defaultValue: x", "defaultValue: '~'")));
        assertThat(checksum(TEXT.replace("defaultValue: x", "defaultValue: 5")))
                .isNotEqualTo(checksum(TEXT.replace("defaultValue: x", "defaultValue: '5'")));
    }

    private static String checksum(String text) {
        return CanonicalChecksum.of(YamlText.script(text));
    }
}
