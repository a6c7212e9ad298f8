package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.revision.MultipleHeadsException;
import dev.migrate.testing.CuttingDataSource;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every movement does to a real database; each subclass says to which. */
abstract class MovementContractTests {

    private static final QualifiedName OWNERS = QualifiedName.of("owners");

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
    void upgradeAppliesInOrderAndKeepsTheBooks() throws SQLException {
        engine.changelog(
                revision("aaaa").up(table("owners")),
                revision("bbbb", "aaaa")
                        .up("insert into owners (id) values (1)", "insert into owners (id) values (2)"));

        MovementResult result = engine.upgrade("head");

        assertThat(result.revisions()).containsExactly("aaaa", "bbbb");
        assertThat(result.headsBefore()).isEmpty();
        assertThat(result.headsAfter()).containsExactly("bbbb");
        assertThat(engine.count("owners")).isEqualTo(2);
        assertThat(engine.story()).containsExactly("upgrade aaaa succeeded 1/1", "upgrade bbbb succeeded 2/2");
        JournalEntry newest = engine.journal().get(0);
        assertThat(newest.headsBefore()).containsExactly("aaaa");
        assertThat(newest.headsAfter()).containsExactly("bbbb");
        assertThat(newest.message()).isEqualTo("message of bbbb");
        assertThat(newest.checksum()).isEqualTo("checksum of bbbb");
        assertThat(newest.host()).isEqualTo("test-host");
        assertThat(newest.application()).isEqualTo("test-application");
        assertThat(newest.error()).isNull();
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void aSecondUpgradeChangesNothing() {
        engine.changelog(revision("aaaa").up(table("owners")));
        engine.upgrade("head");
        List<JournalEntry> journal = engine.journal();

        MovementResult result = engine.autoUpgrade();

        assertThat(result.revisions()).isEmpty();
        assertThat(engine.journal()).isEqualTo(journal);
    }

    @Test
    void upDownUpGivesTheSameCatalogueBothTimes() throws SQLException {
        engine.changelog(
                revision("aaaa").up(table("owners")),
                revision("bbbb", "aaaa").up(new CreateIndex(OWNERS, Index.of("ix_owners_name", "name"))),
                revision("cccc", "aaaa").up(table("roles")),
                revision("dddd", "bbbb", "cccc"));
        engine.upgrade("head");
        SchemaModel first = engine.schema();

        engine.downgrade("base");

        assertThat(engine.schema().isEmpty()).isTrue();
        assertThat(engine.status().current()).isEmpty();
        engine.upgrade("head");
        assertThat(engine.schema()).isEqualTo(first);
        assertThat(first.tables()).hasSize(2);
    }

    @Test
    void branchesHaveARowEachUntilTheyMeet() {
        engine.changelog(
                revision("aaaa").up(table("owners")),
                revision("bbbb", "aaaa").up(table("b")),
                revision("cccc", "aaaa").up(table("c")));

        assertThatExceptionOfType(MultipleHeadsException.class).isThrownBy(() -> engine.upgrade("head"));
        assertThat(engine.status().current()).isEmpty();
        engine.upgrade("heads");
        assertThat(engine.status().current()).containsExactly("bbbb", "cccc");

        engine.changelog(
                revision("aaaa").up(table("owners")),
                revision("bbbb", "aaaa").up(table("b")),
                revision("cccc", "aaaa").up(table("c")),
                revision("dddd", "bbbb", "cccc"));
        engine.upgrade("head");
        assertThat(engine.status().current()).containsExactly("dddd");
        engine.downgrade("-1");
        assertThat(engine.status().current()).containsExactly("bbbb", "cccc");
    }

    @Test
    void anInvalidGraphTouchesNothing() throws SQLException {
        engine.changelog(revision("aaaa").up(table("owners")), revision("bbbb", "missing"));

        assertThatThrownBy(() -> engine.upgrade("head"))
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("db/migrations/bbbb.yaml")
                .hasMessageContaining("missing");
        assertThat(engine.hasTable("migrate_version")).isFalse();
        assertThat(engine.hasTable("owners")).isFalse();
    }

    @Test
    void anIrreversibleRevisionIsRefusedBeforeAnythingRuns() throws SQLException {
        engine.changelog(
                revision("aaaa").up("create table plain (id integer)"),
                revision("bbbb", "aaaa").up(table("owners")));
        engine.upgrade("head");

        assertThatExceptionOfType(IrreversibleRevisionException.class)
                .isThrownBy(() -> engine.downgrade("base"))
                .withMessage(
                        "db/migrations/aaaa.yaml:1: Revision 'aaaa' can't be reverted: the change 'sql' doesn't tell"
                                + " how it is undone. Write a 'downgrade:' in the file ('downgrade: []' if there is nothing to"
                                + " undo), or choose a target that doesn't go past it. Nothing was run.");
        assertThat(engine.hasTable("owners")).isTrue();
        assertThat(engine.status().current()).containsExactly("bbbb");
    }

    @Test
    void whatWasDroppedAndAlteredComesBackInStructure() throws SQLException {
        TestRevision before = revision("aaaa")
                .up(
                        table("owners"),
                        new CreateIndex(OWNERS, Index.of("ix_owners_name", "name")),
                        table("products"),
                        new AddForeignKeyConstraint(
                                QualifiedName.of("products"),
                                ForeignKey.of("fk_products_owner", List.of("id"), OWNERS, List.of("id"))));
        engine.changelog(before).upgrade("head");
        SchemaModel start = engine.schema();
        TestRevision dropping = revision("bbbb", "aaaa")
                .up(
                        new DropForeignKeyConstraint(QualifiedName.of("products"), "fk_products_owner", null),
                        new DropColumn(OWNERS, List.of("name"), null),
                        new ModifyDataType(QualifiedName.of("products"), "name", DataType.parse("varchar(80)"), null),
                        new DropTable(OWNERS, false, false, null));
        engine.changelog(before, dropping);
        assertThat(engine.status().pending()).allMatch(PendingRevision::reversible);
        engine.upgrade("head");
        assertThat(engine.hasTable("owners")).isFalse();

        engine.downgrade("-1");

        assertThat(engine.schema()).isEqualTo(start);
        engine.upgrade("head");
        engine.changelog(before, dropping.up("select 1").checksum("edited"));
        engine.repair("bbbb");
        assertThatExceptionOfType(IrreversibleRevisionException.class).isThrownBy(() -> engine.downgrade("-1"));
    }

    @Test
    void eightUpgradesAtOnceRunEachRevisionOnce() throws Exception {
        List<TestRevision> revisions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String[] parents = (i == 0) ? new String[0] : new String[] {"rev" + (i - 1)};
            revisions.add(revision("rev" + i, parents).up(table("t" + i)));
        }
        engine.changelog(revisions.toArray(TestRevision[]::new));
        int upgrades = 8;
        CyclicBarrier start = new CyclicBarrier(upgrades);
        ExecutorService threads = Executors.newFixedThreadPool(upgrades);
        try {
            Callable<MovementResult> upgrade = () -> {
                start.await();
                return engine.autoUpgrade();
            };
            List<Future<MovementResult>> results = new ArrayList<>();
            for (int i = 0; i < upgrades; i++) {
                results.add(threads.submit(upgrade));
            }
            int applied = 0;
            for (Future<MovementResult> result : results) {
                applied += result.get().revisions().size();
            }
            assertThat(applied).isEqualTo(5);
        } finally {
            threads.shutdownNow();
        }
        assertThat(engine.story()).hasSize(5).allMatch((row) -> row.endsWith("succeeded 1/1"));
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void aConnectionThatIsCutAfterAnyStatementNeverLeavesTheBooksWrong() throws SQLException {
        TestRevision[] revisions = {
            revision("aaaa").up(table("owners")),
            revision("bbbb", "aaaa").up("insert into owners (id) values (1)", "insert into owners (id) values (2)"),
            revision("cccc", "bbbb").up(new CreateIndex(OWNERS, Index.of("ix_owners_name", "name"))),
        };
        engine.changelog(revisions).upgrade("head");
        SchemaModel undisturbed = engine.schema();

        boolean cut = true;
        for (int calls = 0; cut; calls++) {
            TestDatabase database = newDatabase();
            CuttingDataSource cutting = new CuttingDataSource(database.dataSource(), calls);
            EngineFixture cutOff = new EngineFixture(database, cutting);
            try {
                cutOff.changelog(revisions).upgrade("head");
            } catch (MigrateException ex) {
                assertThat(cutting.hasCut()).as(ex.toString()).isTrue();
            }
            cut = cutting.hasCut();
            EngineFixture restarted = new EngineFixture(database).changelog(revisions);
            finish(restarted, calls);
            assertThat(restarted.status().current()).as("after %d calls", calls).containsExactly("cccc");
            assertThat(restarted.schema()).as("after %d calls", calls).isEqualTo(undisturbed);
            assertThat(restarted.count("owners")).as("after %d calls", calls).isEqualTo(2);
            assertThat(restarted.story().stream().filter((row) -> row.contains("succeeded")))
                    .as("after %d calls", calls)
                    .hasSize(3);
        }
    }

    /** Runs the upgrade again; where DDL commits by itself, a subclass may have to help. */
    void finish(EngineFixture restarted, int calls) throws SQLException {
        restarted.upgrade("head");
    }

    static CreateTable table(String name) {
        Table table = Table.of(
                        QualifiedName.of(name), Column.of("id", "integer").notNull(), Column.of("name", "varchar(40)"))
                .withPrimaryKey(new PrimaryKey("pk_" + name, List.of("id")));
        return new CreateTable(table, false);
    }
}
