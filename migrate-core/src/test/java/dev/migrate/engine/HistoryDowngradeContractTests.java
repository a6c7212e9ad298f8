package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.DropView;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Downgrades that the files alone tell, on a real database whose journal knows nothing; each subclass says on which. */
abstract class HistoryDowngradeContractTests {

    private static final QualifiedName OWNERS = QualifiedName.of("owners");
    private static final QualifiedName PETS = QualifiedName.of("pets");
    private static final QualifiedName NAMES = QualifiedName.of("names");

    private static final TestRevision BEFORE = revision("aaaa")
            .up(
                    new CreateTable(
                            Table.of(
                                            OWNERS,
                                            Column.of("id", "integer").notNull(),
                                            Column.of("name", "varchar(40)").notNull(),
                                            Column.of("status", "varchar(10)").withDefault(Value.text("new")))
                                    .withPrimaryKey(new PrimaryKey("pk_owners", List.of("id"))),
                            false),
                    new CreateTable(
                            Table.of(
                                            PETS,
                                            Column.of("id", "integer").notNull(),
                                            Column.of("tag", "varchar(20)"),
                                            Column.of("owner_id", "integer"))
                                    .withPrimaryKey(new PrimaryKey("pk_pets", List.of("id")))
                                    .with(UniqueConstraint.of("uq_pets_tag", "tag")),
                            false),
                    new CreateIndex(OWNERS, Index.of("ix_owners_status", "status")),
                    new AddForeignKeyConstraint(
                            PETS, ForeignKey.of("fk_pets_owner", List.of("owner_id"), OWNERS, List.of("id"))));

    EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() {
        engine = new EngineFixture(newDatabase());
    }

    @Test
    void theLiveDatabaseIsTheOneUnderTest() throws SQLException {
        try (Connection connection = engine.database().open()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(engine.database().product());
        }
    }

    @Test
    void aDroppedColumnComesBackWithItsIndex() throws SQLException {
        assertUndoneByFilesAlone(new DropColumn(OWNERS, List.of("status"), null));
    }

    @Test
    void aDroppedTableComesBack() throws SQLException {
        assertUndoneByFilesAlone(new DropTable(PETS, false, false, null));
    }

    @Test
    void aDroppedIndexComesBack() throws SQLException {
        assertUndoneByFilesAlone(new DropIndex(OWNERS, "ix_owners_status", null));
    }

    @Test
    void aChangedTypeComesBack() throws SQLException {
        assertUndoneByFilesAlone(new ModifyDataType(OWNERS, "name", DataType.parse("varchar(80)"), null));
    }

    @Test
    void anAlteredColumnComesBack() throws SQLException {
        assertUndoneByFilesAlone(new AlterColumn(
                OWNERS,
                "status",
                "standing",
                DataType.parse("varchar(30)"),
                null,
                new DefaultChange(Value.text("old")),
                null,
                null));
    }

    @Test
    void aDroppedUniqueConstraintComesBack() throws SQLException {
        assertUndoneByFilesAlone(new DropUniqueConstraint(PETS, "uq_pets_tag", null));
    }

    @Test
    void aDroppedForeignKeyComesBack() throws SQLException {
        assertUndoneByFilesAlone(new DropForeignKeyConstraint(PETS, "fk_pets_owner", null));
    }

    @Test
    void aReplacedViewComesBackWithFewerColumns() throws SQLException {
        TestRevision first = revision("bbbb", "aaaa").up(view("select id, name from owners", false));
        TestRevision second = revision("cccc", "bbbb").up(view("select id, name, status from owners", true));
        engine.changelog(BEFORE, first, second).upgrade("head");
        assertThat(columnsOfView()).containsExactly("id", "name", "status");
        forgetTheJournal();

        engine.downgrade("-1");
        assertThat(columnsOfView()).containsExactly("id", "name");

        engine.downgrade("-1");
        assertThat(hasView()).isFalse();
    }

    @Test
    void aDroppedViewComesBack() throws SQLException {
        TestRevision first = revision("bbbb", "aaaa").up(view("select id, name from owners", false));
        TestRevision dropping = revision("cccc", "bbbb").up(new DropView(NAMES, false, null));
        engine.changelog(BEFORE, first, dropping).upgrade("head");
        assertThat(hasView()).isFalse();
        forgetTheJournal();

        engine.downgrade("-1");

        assertThat(columnsOfView()).containsExactly("id", "name");
    }

    @Test
    void aViewThatReplacedNothingIsDropped() throws SQLException {
        engine.changelog(BEFORE, revision("bbbb", "aaaa").up(view("select id from owners", true)))
                .upgrade("head");

        engine.downgrade("-1");

        assertThat(hasView()).isFalse();
    }

    @Test
    void aViewThatMayHaveReplacedOneOfALegacyDatabaseIsNotDropped() {
        TestRevision replacing = revision("bbbb", "aaaa").up(view("select id from owners", true));
        engine.changelog(BEFORE, replacing).upgrade("head");
        engine.database().execute("delete from migrate_history", "delete from migrate_version");
        engine.stamp("head");

        assertThatExceptionOfType(IrreversibleRevisionException.class).isThrownBy(() -> engine.downgrade("-1"));
    }

    @Test
    void afterSqlTheCatalogueTellsWhatTheFilesDoNot() throws SQLException {
        TestRevision sql = revision("bbbb", "aaaa").up("alter table pets add note varchar(7)");
        engine.changelog(BEFORE, sql).upgrade("head");
        SchemaModel start = engine.schema();
        engine.changelog(BEFORE, sql, revision("cccc", "bbbb").up(new DropTable(PETS, false, false, null)))
                .upgrade("head");

        engine.downgrade("-1");

        assertThat(engine.schema()).isEqualTo(start);
        engine.upgrade("head");
        forgetTheJournal();
        assertThatExceptionOfType(IrreversibleRevisionException.class).isThrownBy(() -> engine.downgrade("-1"));
        assertThat(engine.hasTable("pets")).isFalse();
    }

    @Test
    void whatTheJournalKeptOfAnAppliedRevisionWins() throws SQLException {
        engine.changelog(BEFORE, revision("bbbb", "aaaa").up(new DropTable(PETS, false, false, null)))
                .upgrade("head");
        engine.database()
                .execute(
                        "update migrate_history set downgrade_sql = '-- migrate:step 1/1\ncreate table kept (id integer);\n'"
                                + " where revision = 'bbbb'");

        engine.downgrade("-1");

        assertThat(engine.hasTable("kept")).isTrue();
        assertThat(engine.hasTable("pets")).isFalse();
    }

    @Test
    void aPendingRevisionShowsItsDowngrade() {
        engine.changelog(BEFORE, revision("bbbb", "aaaa").up(new DropColumn(OWNERS, List.of("status"), null)));

        RevisionDescription description = new RevisionReader(engine.parts()).describe("bbbb");

        assertThat(description.reversible()).isTrue();
        assertThat(description.sql().downgrade()).isNotEmpty();
    }

    private void assertUndoneByFilesAlone(Operation operation) throws SQLException {
        engine.changelog(BEFORE).upgrade("head");
        SchemaModel start = engine.schema();
        engine.changelog(BEFORE, revision("bbbb", "aaaa").up(operation)).upgrade("head");
        assertThat(engine.schema()).isNotEqualTo(start);
        forgetTheJournal();

        engine.downgrade("-1");

        assertThat(engine.schema()).isEqualTo(start);
    }

    /** Leaves a database that knows where it is and not how it came there. */
    private void forgetTheJournal() {
        engine.database().execute("delete from migrate_history", "delete from migrate_version");
        engine.stamp("head");
    }

    private boolean hasView() throws SQLException {
        return !columnsOfView().isEmpty();
    }

    private List<String> columnsOfView() throws SQLException {
        try (Connection connection = engine.database().open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select column_name from information_schema.columns where lower(table_name) = 'names' and "
                                + schemaCondition() + " order by ordinal_position")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
            return names;
        }
    }

    private String schemaCondition() {
        return engine.database().product().equals("MariaDB")
                ? "table_schema = database()"
                : "lower(table_schema) = 'public'";
    }

    private static CreateView view(String query, boolean replace) {
        return new CreateView(NAMES, query, replace, false, null, null);
    }
}
