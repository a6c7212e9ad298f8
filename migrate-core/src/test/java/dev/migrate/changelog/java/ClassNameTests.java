package dev.migrate.changelog.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassNameTests {

    @Test
    void isTheWordsOfTheMessage() {
        assertThat(ClassName.of("Add status column", "1a")).isEqualTo("AddStatusColumn");
        assertThat(ClassName.of("add_status-column to  data.products!", "1a"))
                .isEqualTo("AddStatusColumnToDataProducts");
        assertThat(ClassName.of("Größe ändern", "1a")).isEqualTo("GrößeÄndern");
        assertThat(ClassName.of("テーブル を 作る", "1a")).isEqualTo("テーブルを作る");
    }

    @Test
    void isTheIdWhereTheMessageHasNoWords() {
        assertThat(ClassName.of("", "8f2c1d7ab034")).isEqualTo("Revision8f2c1d7ab034");
        assertThat(ClassName.of("🐘 ?! _$", "c4d1")).isEqualTo("RevisionC4d1");
    }

    @Test
    void isNeverAnythingElse() {
        assertThat(ClassName.of("2nd try", "1a")).isEqualTo("Revision2ndTry");
        assertThat(ClassName.of("class", "1a")).isEqualTo("Class");
        assertThat(ClassName.of("\u0301x", "1a")).isEqualTo("Revision\u0301x");
    }

    @Test
    void doesNotHideWhatTheSourceNeeds() {
        assertThat(ClassName.of("java migration", "1a")).isEqualTo("JavaMigrationMigration");
        assertThat(ClassName.of("Revision", "1a")).isEqualTo("RevisionMigration");
        assertThat(ClassName.of("operations", "1a")).isEqualTo("OperationsMigration");
        assertThat(ClassName.of("string", "1a")).isEqualTo("StringMigration");
    }

    @Test
    void isShortEnoughForAFileName() {
        assertThat(ClassName.of("word ".repeat(100), "1a")).isEqualTo("Word".repeat(20));
        assertThat(ClassName.of("x".repeat(300), "1a")).isEqualTo("X" + "x".repeat(79));
    }
}
