package dev.migrate.changelog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.migrate.changelog.yaml.YamlRevisionWriter;
import dev.migrate.dialect.TypeMapper;
import dev.migrate.model.DataType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors read, asked of a validator as an editor would. */
class RevisionSchemaTests {

    private static final Path ROOT = Path.of("..");
    private static final Pattern FENCED =
            Pattern.compile("^```yaml\\n(revision:.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final RevisionValidator VALIDATOR = RevisionValidator.standard();

    private final String schema = new SchemaWriter(Vocabulary.load()).write();

    @Test
    void jarAndDocsHaveTheSchemaOfTheVocabulary() {
        PinnedFile.of("src/main/resources/META-INF/migrate/revision.schema.json")
                .assertIs(schema);
        PinnedFile.of("../docs/revision.schema.json").assertIs(schema);
    }

    @Test
    void itIsOnTheClassPath() throws IOException {
        try (InputStream file =
                YamlRevisionWriter.class.getResourceAsStream("/META-INF/migrate/revision.schema.json")) {
            assertThat(file).isNotNull().asString(StandardCharsets.UTF_8).contains(YamlRevisionWriter.SCHEMA);
        }
    }

    @Test
    void itIsASchemaOfDraftSeven() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_7.getDialectId()))
                        .validate(schema, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void typesThatEditorsOfferArePortable() {
        assertThat(KindSchemas.types())
                .allSatisfy((type) -> assertThat(TypeMapper.portableName(DataType.parse(type)))
                        .as(type)
                        .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void everyRevisionOfTheRepositoryPasses(Revision revision) {
        assertThat(VALIDATOR.errors(revision.text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upgrade: []",
                "revision: 1a\nupgrad: []",
                "revision: 1a\ndowngrade: []",
                "revision: head",
                "revision: [1a]",
                "revision: 1a\nupgrade: {}",
                "revision: 1a\nupgrade: ~",
                "revision: 1a\ntransactional: perhaps",
                "revision: 1a\nupgrade:\n- createTabel: {tableName: t}",
                "revision: 1a\nupgrade:\n- executeCommand: {executable: rm}",
                "revision: 1a\nupgrade:\n- dropTable: {tabelName: t}",
                "revision: 1a\nupgrade:\n- dropTable: {}",
                "revision: 1a\nupgrade:\n- dropTable:",
                "revision: 1a\nupgrade:\n- dropTable: t",
                "revision: 1a\nupgrade:\n- dropTable: {tableName: [t]}",
                "revision: 1a\nupgrade:\n- dropTable: {tableName: ~}",
                "revision: 1a\nupgrade:\n- dropTable: {tableName: t}\n  dropView: {viewName: v}",
                "revision: 1a\nupgrade:\n- dropColumn: {tableName: t}",
                "revision: 1a\nupgrade:\n- dropColumn: {tableName: t, columnName: a, columns: [{name: b}]}",
                "revision: 1a\nupgrade:\n- createTable: {tableName: t, columns: []}",
                "revision: 1a\nupgrade:\n- createTable: {tableName: t, columns: [{name: a}]}",
                "revision: 1a\nupgrade:\n- createTable: {tableName: t, columns: [column: {name: a, type: int, nul: x}]}",
                "revision: 1a\nupgrade:\n- createTable: {tableName: t, columns: [{name: a, type: int, constraints: {nullabel: false}}]}",
                "revision: 1a\nupgrade:\n- addColumn: {tableName: t, columns: [{name: a, type: int, defaultValue: 1, defaultValueNumeric: 1}]}",
                "revision: 1a\nupgrade:\n- insert: {tableName: t, columns: [{name: a}]}",
                "revision: 1a\nupgrade:\n- addForeignKeyConstraint: {baseTableName: t, baseColumnNames: a, referencedTableName: u, onDelete: explode}",
                "revision: 1a\nupgrade:\n- alterColumn: {tableName: t, columnName: a}",
                "revision: 1a\nupgrade:\n- createSequence: {sequenceName: q, startValue: 1.5}",
                "revision: 1a\nupgrade:\n- sql: ''",
                "revision: 1a\nupgrade:\n- output: hello"
            })
    void wrongOnesDoNot(String revision) {
        assertThat(RevisionText.error(revision)).isNotEmpty();
        assertThat(VALIDATOR.errors(revision)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revision: 123456789012\ndownRevision: ~",
                "revision: 1a\ndownRevision: [2b, 3c]",
                "revision: 1a\nupgrade:\n- empty:",
                "revision: 1a\nupgrade:\n- empty: {}",
                "revision: 1a\nupgrade:\n- sql: select 1",
                "revision: 1a\nupgrade:\n- dropTable: {tableName: 2026, ifExists: YES}",
                "revision: 1a\nupgrade:\n- addForeignKeyConstraint: {baseTableName: t, baseColumnNames: [a], referencedTableName: u, onDelete: set null}",
                "revision: 1a\nupgrade:\n- alterColumn: {tableName: t, columnName: a, defaultValue: ~}",
                "revision: 1a\nupgrade:\n- createIndex: {tableName: t, indexName: i, columns: [{expression: lower(a)}], dbms: '!h2'}"
            })
    void unusualOnesPass(String revision) {
        assertThat(RevisionText.error(revision)).isEmpty();
        assertThat(VALIDATOR.errors(revision)).isEmpty();
    }

    @Test
    void placeholdersPassWhereOtherThingsThanTextsAreWanted() {
        assertThat(VALIDATOR.errors("""
                        revision: 1a
                        upgrade:
                        - createSequence: {sequenceName: "${name}", startValue: "${start}", cycle: "${cycle}"}
                        - insert: {tableName: t, columns: [{name: a, valueNumeric: "${number}"}]}
                        """)).isEmpty();
    }

    static Stream<Revision> revisions() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter((file) -> !file.toString().contains("/target/"))
                    .filter((file) -> file.toString().matches(".*\\.(ya?ml|md)"))
                    .sorted()
                    .flatMap(RevisionSchemaTests::in)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Revision> in(Path file) {
        String text = read(file);
        if (file.toString().endsWith(".md")) {
            return FENCED.matcher(text).results().map((fence) -> new Revision(file, fence.group(1)));
        }
        return Pattern.compile("^revision:", Pattern.MULTILINE).matcher(text).find()
                ? Stream.of(new Revision(file, text))
                : Stream.of();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private record Revision(Path file, String text) {

        @Override
        public String toString() {
            return file.getFileName() + ", " + text.lines().findFirst().orElseThrow();
        }
    }
}
