package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.file.FileTemplate;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.GoldenFile;
import dev.migrate.dialect.OfflineProduct;
import dev.migrate.dialect.postgresql.PostgresqlDialectProvider;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.SetTableRemarks;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedFileWriterTests {

    private static final Supplier<String> NO_IDS = () -> {
        throw new AssertionError("one file needs no other id");
    };

    static Stream<Arguments> draftsInEveryForm() {
        return Drafts.all().keySet().stream()
                .flatMap((name) -> Stream.of(MigrationType.values()).map((type) -> Arguments.of(name, type)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("draftsInEveryForm")
    void looksAsAPersonWouldWriteIt(String name, MigrationType type) {
        GeneratedFile file = write(Drafts.all().get(name), type);
        new GoldenFile("generated/" + name + "." + type.label()).assertEquals(file.text());
        assertThat(file.header().generated()).isTrue();
        assertThat(file.text()).endsWith("\n").doesNotEndWith("\n\n");
    }

    @Test
    void draftsFollowEachOther() {
        List<GeneratedFile> files = write(
                List.of(Drafts.dropIndex(), Drafts.renameField().withMessage("And rename")),
                "5d0c9f1e2a77",
                MigrationType.YAML);

        assertThat(files)
                .extracting(GeneratedFile::name)
                .containsExactly("8f2c1d7ab034_drop_index_on_name.yaml", "5d0c9f1e2a77_and_rename.yaml");
        assertThat(files.get(1).text()).contains("""
                revision: 5d0c9f1e2a77
                downRevision: 8f2c1d7ab034
                message: And rename
                """);
    }

    @Test
    void whatCantRunInATransactionSaysSo() {
        QualifiedName table = QualifiedName.of("t");
        RevisionDraft draft = Drafts.draft(
                "Index",
                Drafts.operations(new CreateIndex(table, Index.of("ix", "a"), true)),
                Drafts.operations(new DropIndex(table, "ix", true, null)));

        assertThat(write(draft, MigrationType.YAML).text()).contains("\ntransactional: false\n");
        assertThat(write(draft, MigrationType.SQL).text()).contains("\n-- transactional: false\n");
        assertThat(write(draft, MigrationType.JAVA).text()).contains("transactional = false");
    }

    @Test
    void aTextThatLooksLikeASectionIsNoSql() {
        RevisionDraft draft = Drafts.draft(
                "Comment",
                Drafts.operations(new SetTableRemarks(QualifiedName.of("t"), "a\n-- migrate:downgrade\nb", null)),
                List.of());

        assertThatThrownBy(() -> write(draft, MigrationType.SQL))
                .isInstanceOf(MigrateException.class)
                .hasMessage("db/new: Revision '8f2c1d7ab034' has a text that a file of SQL can't hold."
                        + " Write it as YAML.");
    }

    @Test
    void placeholdersInValuesAreTexts() {
        RevisionDraft draft = Drafts.draft(
                "Comment", Drafts.operations(new SetTableRemarks(QualifiedName.of("t"), "${user}", null)), List.of());

        assertThat(write(draft, MigrationType.SQL).text()).contains("comment on table t is '$${user}';\n");
        assertThat(write(draft, MigrationType.YAML).text()).contains("$${user}");
    }

    static GeneratedFile write(RevisionDraft draft, MigrationType type) {
        return writer().write(List.of(draft), header(draft.message()), NO_IDS, type)
                .get(0);
    }

    static List<GeneratedFile> write(List<RevisionDraft> drafts, String secondId, MigrationType type) {
        return writer().write(drafts, header(drafts.get(0).message()), () -> secondId, type);
    }

    private static GeneratedFileWriter writer() {
        Dialect dialect = new PostgresqlDialectProvider()
                .dialectFor(OfflineProduct.of("jdbc:postgresql:").orElseThrow())
                .orElseThrow();
        return new GeneratedFileWriter(
                dialect, ChangeRenderer.of(dialect), FileTemplate.STANDARD, "com.example.migrations");
    }

    private static RevisionHeader header(String message) {
        return RevisionHeader.of("8f2c1d7ab034", List.of("3135632d55e1"), message, SourceLocation.of("db/new"));
    }
}
