package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.migrate.autogenerate.Comparison;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.engine.JournalEntry;
import dev.migrate.model.Column;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migrator compares its database, or a replay of the revisions, with the wanted schema. */
abstract class ModelComparisonContractTests {

    private static final String FIRST = """
            revision: aaaa1111
            message: Create the owners
            upgrade:
              - createTable:
                  tableName: owner
                  columns:
                    - column: {name: id, type: bigint, constraints: {primaryKey: true, primaryKeyName: pk_owner}}
                    - column: {name: name, type: varchar(100), constraints: {nullable: false}}
            """;

    private static final String SECOND = """
            revision: bbbb2222
            downRevision: aaaa1111
            message: Index them by name
            upgrade:
              - createIndex:
                  indexName: owner_name_idx
                  tableName: owner
                  columns:
                    - column: {name: name}
            """;

    private final TestDatabase database = database();

    @TempDir
    private Path revisions;

    abstract TestDatabase database();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(revisions.resolve("aaaa1111_owners.yaml"), FIRST);
        Files.writeString(revisions.resolve("bbbb2222_index.yaml"), SECOND);
    }

    @Test
    void agreesWithADatabaseAtTheHeads() {
        migrator(owner()).upgrade("head");

        Comparison comparison = migrator(owner()).check();

        assertThat(comparison.operations()).isEmpty();
        assertThat(comparison.isInSync()).isTrue();
        assertThat(comparison.unknownTables()).isEmpty();
    }

    @Test
    void tellsWhatTheDatabaseLacks() {
        migrator(owner()).upgrade("head");

        Comparison comparison = migrator(owner(), pet()).check();

        assertThat(comparison.operations())
                .map((judged) -> judged.difference().subject().toString())
                .containsExactly("table pet");
    }

    @Test
    void refusesADatabaseThatIsNotAtTheHeads() {
        migrator(owner()).upgrade("aaaa1111");

        assertThatThrownBy(() -> migrator(owner()).check())
                .hasMessage(
                        "The database isn't at the heads: revision 'bbbb2222' is pending, so it can't be told what the"
                                + " next one lacks. Apply what is pending with 'migrate upgrade', or compare with a replay of the"
                                + " revisions: --against replay.");
    }

    @Test
    void refusesToCompareWithoutAModel() {
        Migrator migrator = Migrator.builder(database.dataSource())
                .locations("file:" + revisions)
                .build();
        migrator.upgrade("head");

        assertThatThrownBy(migrator::check)
                .hasMessage(
                        "There is no model to compare the database with. Let the application have JPA entities, or a bean"
                                + " of type SchemaModel, or name another database that has the wanted schema: --against jdbc:….");
    }

    @Test
    void replaysTheRevisionsAndLeavesNothingBehind() throws SQLException {
        Comparison comparison = migrator(owner(), pet()).check(ComparisonRequest.STANDARD.againstReplay());

        assertThat(comparison.operations())
                .map((judged) -> judged.difference().subject().toString())
                .containsExactly("table pet");
        assertThat(read(SchemaSelection.ownSchemaWithout()).isEmpty()).isTrue();
        assertThat(migrator().current()).isEmpty();
    }

    @Test
    void aReplayDoesNotTouchTheRealTables() {
        migrator(owner()).upgrade("head");
        database.execute("insert into owner (id, name) values (1, 'Ann')");

        Comparison comparison = migrator(owner()).check(ComparisonRequest.STANDARD.againstReplay());

        assertThat(comparison.isInSync()).isTrue();
        assertThat(migrator().current()).containsExactly("bbbb2222");
        assertThat(migrator().history()).hasSize(2);
    }

    @Test
    void aReplayThatFailsSaysWhereAndLeavesNothingBehind() throws SQLException, IOException {
        Files.writeString(revisions.resolve("cccc3333_fails.sql"), """
                -- revision: cccc3333
                -- down-revision: bbbb2222
                -- message: Fails
                -- migrate:upgrade
                insert into nowhere values (1);
                """);

        assertThatThrownBy(() -> migrator(owner()).check(ComparisonRequest.STANDARD.againstReplay()))
                .hasMessageContaining("cccc3333")
                .hasMessageContaining("nowhere");
        assertThat(read(SchemaSelection.ownSchemaWithout()).isEmpty()).isTrue();
    }

    @Test
    void createsAFreshDatabaseFromTheModel() throws SQLException {
        migrator(owner()).upgrade("head");
        SchemaModel byRevisions =
                read(SchemaSelection.ownSchemaWithout("migrate_history", "migrate_version", "migrate_version_lock"));
        migrator().downgrade("base");
        drop();

        Migrator creating =
                builder(owner()).freshDatabase(FreshDatabase.CREATE_ALL).build();
        creating.autoUpgrade("head");

        assertThat(creating.current()).containsExactly("bbbb2222");
        assertThat(read(SchemaSelection.ownSchemaWithout("migrate_history", "migrate_version", "migrate_version_lock")))
                .isEqualTo(byRevisions);
        assertThat(creating.check().differences()).isEmpty();
        assertThat(creating.history())
                .extracting(JournalEntry::revision, JournalEntry::message)
                .containsExactly(tuple("bbbb2222", "Created the schema from the model"));
        creating.downgrade("base");
        assertThat(read(SchemaSelection.ownSchemaWithout("migrate_history", "migrate_version", "migrate_version_lock"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void runsTheRevisionsOnADatabaseThatIsNotFresh() {
        migrator(owner()).upgrade("aaaa1111");

        builder(owner()).freshDatabase(FreshDatabase.CREATE_ALL).build().autoUpgrade("head");

        assertThat(migrator().history()).extracting(JournalEntry::revision).containsExactly("bbbb2222", "aaaa1111");
    }

    @Test
    void everythingThatMustBeTrueBeforeAMergeIs() throws SQLException {
        assertThat(migrator(owner()).checkForMerge(ComparisonRequest.STANDARD))
                .containsExactly(
                        new CheckedPoint("one head", true, "It is bbbb2222."),
                        new CheckedPoint("nothing edited", true, "No applied revision was edited since."),
                        new CheckedPoint("model and revisions agree", true, "In sync, with 0 notes."),
                        new CheckedPoint("up, down and up again", true, "2 revisions in each direction."));
        assertThat(read(SchemaSelection.ownSchemaWithout()).isEmpty()).isTrue();
    }

    @Test
    void eachPointThatIsNotTrueIsTold() throws IOException {
        Path index = revisions.resolve("bbbb2222_index.yaml");
        migrator(owner()).upgrade("head");
        Files.writeString(index, SECOND.replace("owner_name_idx", "other_name_idx") + "downgrade: []\n");
        Files.writeString(
                revisions.resolve("cccc3333_pet.yaml"),
                FIRST.replace("aaaa1111", "cccc3333")
                                .replace("owner", "pet")
                                .replace("message", "downRevision: aaaa1111\nmessage")
                        + "downgrade: []\n");

        assertThat(migrator(owner()).checkForMerge(ComparisonRequest.STANDARD))
                .containsExactly(
                        new CheckedPoint(
                                "one head",
                                false,
                                "There are 2 heads: bbbb2222, cccc3333. Join them with 'migrate merge', or let one follow"
                                        + " the other with 'migrate rebase'."),
                        new CheckedPoint(
                                "nothing edited",
                                false,
                                "Edited after they were applied: bbbb2222. Take the edits back, and write new revisions."),
                        new CheckedPoint(
                                "model and revisions agree",
                                false,
                                "They differ in index owner.other_name_idx. Write the missing revision with 'migrate"
                                        + " revision --autogenerate --against replay'."),
                        new CheckedPoint(
                                "up, down and up again",
                                false,
                                "The downgrades leave something behind: table pet. Let the downgrade of the revision that"
                                        + " creates it drop it."));
    }

    private void drop() {
        database.execute(
                "drop table migrate_history",
                "drop table migrate_version",
                "drop table if exists migrate_version_lock");
    }

    private SchemaModel read(SchemaSelection selection) throws SQLException {
        try (Connection connection = database.open()) {
            return Dialects.with(List.of()).dialectFor(connection).inspector().read(connection, selection);
        }
    }

    private Migrator migrator(Table... tables) {
        return builder(tables).build();
    }

    private MigratorBuilder builder(Table... tables) {
        SchemaModel model = new SchemaModel(List.of(tables), List.of());
        return Migrator.builder(database.dataSource())
                .locations("file:" + revisions)
                .desiredSchema((dialect, ownSchema) -> DesiredSchema.stated("the test's model", model));
    }

    private static Table owner() {
        return Table.of(
                        QualifiedName.of("owner"),
                        Column.of("id", "bigint").notNull(),
                        Column.of("name", "varchar(100)").notNull())
                .withPrimaryKey(new PrimaryKey("pk_owner", List.of("id")))
                .with(Index.of("owner_name_idx", "name"));
    }

    private static Table pet() {
        return Table.of(QualifiedName.of("pet"), Column.of("id", "bigint").notNull())
                .withPrimaryKey(new PrimaryKey(null, List.of("id")));
    }
}
