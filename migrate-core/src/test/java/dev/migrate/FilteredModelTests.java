package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.autogenerate.Authority;
import dev.migrate.autogenerate.AutogenerateFilter;
import dev.migrate.autogenerate.AutogenerateSettings;
import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.ComparisonSettings;
import dev.migrate.model.Column;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left out of a comparison, by name, by object or because it is nobody's, is left alone. */
class FilteredModelTests {

    private final TestDatabase database = TestDatabase.postgresql();

    @TempDir
    private Path revisions;

    @Test
    void t14TheToolsOwnTablesAreNobodysDifference() throws IOException {
        Files.writeString(revisions.resolve("aaaa1111.sql"), """
                -- revision: aaaa1111
                -- message: Create the owners
                -- migrate:upgrade
                create table owner (id bigint constraint pk_owner primary key);
                """);
        Migrator migrator = builder(strict(Set.of(), Set.of()), owner())
                .versionTable("books_version")
                .historyTable("books_history")
                .build();
        migrator.upgrade("head");

        assertThat(told(migrator.check())).isEmpty();
        assertThat(told(migrator.check(ComparisonRequest.STANDARD.againstReplay())))
                .isEmpty();
    }

    @Test
    void t15ATableThatNobodyMapsIsListedOrDroppedAsOneWants() {
        database.execute(
                "create table owner (id bigint constraint pk_owner primary key)",
                "create table pet (id bigint constraint pk_pet primary key)");

        Comparison shared = check(AutogenerateSettings.standard(), owner());
        Comparison strict = check(strict(Set.of(), Set.of()), owner());

        assertThat(shared.operations()).isEmpty();
        assertThat(shared.unknownTables()).containsExactly(QualifiedName.of("pet"));
        assertThat(told(strict)).containsExactly("table pet");
    }

    @Test
    void c12AColumnThatEveryTableHasNeedNotBeAdded() {
        database.execute("create table owner (id bigint constraint pk_owner primary key)");

        Comparison comparison = check(strict(Set.of(), Set.of()), withColumn(owner(), Column.of("xmin", "xid")));

        assertThat(told(comparison)).isEmpty();
    }

    @Test
    void f07AForeignKeyToATableThatIsLeftOutIsComparedAsAny() {
        database.execute(
                "create table owner (id bigint constraint pk_owner primary key)",
                "create table pet (id bigint constraint pk_pet primary key, owner_id bigint,"
                        + " constraint fk_owner foreign key (owner_id) references owner)");
        Table pet = Table.of(
                        QualifiedName.of("pet"), Column.of("id", "bigint").notNull(), Column.of("owner_id", "bigint"))
                .withPrimaryKey(new PrimaryKey("pk_pet", List.of("id")));
        AutogenerateSettings withoutOwner = strict(Set.of(), Set.of("owner"));

        assertThat(told(check(withoutOwner, owner(), pet.with(toOwner())))).isEmpty();
        assertThat(told(check(withoutOwner, pet.with(toOwner())))).isEmpty();
        assertThat(told(check(withoutOwner, pet))).containsExactly("foreign key pet.fk_owner");
    }

    @Test
    void f08AForeignKeyToATableThatAFilterLeavesOutIsTheSame() {
        database.execute(
                "create table owner (id bigint constraint pk_owner primary key) partition by range (id)",
                "create table owner_1 partition of owner for values from (0) to (1000)",
                "create table pet (id bigint constraint pk_pet primary key, owner_id bigint,"
                        + " constraint fk_owner foreign key (owner_id) references owner)");
        Table pet = Table.of(
                        QualifiedName.of("pet"), Column.of("id", "bigint").notNull(), Column.of("owner_id", "bigint"))
                .withPrimaryKey(new PrimaryKey("pk_pet", List.of("id")))
                .with(toOwner());
        AutogenerateFilter noPartitions = (subject) -> !subject.owner().name().startsWith("owner");

        assertThat(told(check(strict(Set.of(), Set.of()).withFilters(List.of(noPartitions)), pet)))
                .isEmpty();
    }

    @Test
    void g13OutsideTheIncludedSchemasNothingIsDroppedAndNothingMadeAgain() {
        database.execute(
                "create table owner (id bigint constraint pk_owner primary key)",
                "create schema side_g13",
                "create table side_g13.pet (id bigint constraint pk_pet primary key)",
                "create table side_g13.stray (id bigint constraint pk_stray primary key)");
        try {
            Table pet = Table.of(
                            new QualifiedName("side_g13", "pet"),
                            Column.of("id", "bigint").notNull())
                    .withPrimaryKey(new PrimaryKey("pk_pet", List.of("id")));

            Comparison comparison = check(strict(Set.of("side_g13"), Set.of()), owner(), pet);

            assertThat(told(comparison)).containsExactly("table side_g13.stray");
        } finally {
            database.execute("drop schema side_g13 cascade");
        }
    }

    private Comparison check(AutogenerateSettings settings, Table... tables) {
        return builder(settings, tables).build().check();
    }

    private MigratorBuilder builder(AutogenerateSettings settings, Table... tables) {
        SchemaModel model = new SchemaModel(List.of(tables), List.of());
        return Migrator.builder(database.dataSource())
                .locations("file:" + revisions)
                .autogenerate(settings)
                .desiredSchema((dialect, ownSchema) -> DesiredSchema.stated("the test's model", model));
    }

    private static AutogenerateSettings strict(Set<String> schemas, Set<String> excluded) {
        return new AutogenerateSettings(
                new ComparisonSettings(Authority.MODEL, true, true, true, true),
                schemas,
                Set.of(),
                excluded,
                List.of());
    }

    private static List<String> told(Comparison comparison) {
        return comparison.operations().stream()
                .map((judged) -> judged.difference().subject().toString())
                .toList();
    }

    private static Table withColumn(Table table, Column more) {
        List<Column> columns =
                Stream.concat(table.columns().stream(), Stream.of(more)).toList();
        return Table.of(table.name(), columns.toArray(new Column[0])).withPrimaryKey(table.primaryKey());
    }

    private static ForeignKey toOwner() {
        return ForeignKey.of("fk_owner", List.of("owner_id"), QualifiedName.of("owner"), List.of("id"));
    }

    private static Table owner() {
        return Table.of(QualifiedName.of("owner"), Column.of("id", "bigint").notNull())
                .withPrimaryKey(new PrimaryKey("pk_owner", List.of("id")));
    }
}
