package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.dialect.OfflineProduct;
import dev.migrate.error.MigrateException;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.revision.RevisionRange;
import dev.migrate.revision.Target;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A script that the database's own client runs leaves the same behind as the movement itself. */
abstract class OfflineScriptContractTests {

    private static final QualifiedName OWNERS = QualifiedName.of("owners");

    private static final TestRevision FIRST = revision("aaaa")
            .up(new CreateTable(
                    Table.of(OWNERS, Column.of("id", "bigint").notNull(), Column.of("name", "varchar(20)")), false));

    private static final TestRevision THIRD =
            revision("cccc", "aaaa").up(new AddColumn(OWNERS, List.of(Column.of("email", "varchar(50)")), List.of()));

    private static final TestRevision LAST = revision("dddd", "bbbb", "cccc")
            .up(new ModifyDataType(OWNERS, "name", DataType.parse("varchar(60)"), DataType.parse("varchar(20)")));

    private EngineFixture engine;

    abstract TestDatabase newDatabase();

    abstract ScriptClient client();

    /** Returns what drops the index of this name. */
    String dropIndex(String index) {
        return "drop index " + index;
    }

    @BeforeEach
    void openDatabase() throws SQLException {
        engine = new EngineFixture(newDatabase());
    }

    private TestRevision[] revisions() {
        TestRevision second = revision("bbbb", "aaaa")
                .up(
                        new InsertRows(
                                OWNERS,
                                List.of("id", "name"),
                                List.of(List.of(Value.number(1), Value.text("it's; \"a\" -- b")))),
                        new CreateIndex(OWNERS, Index.of("ix_owners", "name")))
                .down(dropIndex("ix_owners"), "delete from owners");
        return new TestRevision[] {FIRST, second, THIRD, LAST};
    }

    private OfflineScript scripts() {
        return new OfflineScript(
                engine.parts(), OfflineProduct.of(engine.database().url()).orElseThrow());
    }

    private void run(String script) throws Exception {
        client().run(engine.database(), script);
    }

    @Test
    void fromNothingToTheHeadAndBack() throws Exception {
        EngineFixture online = new EngineFixture(newDatabase()).changelog(revisions());
        online.upgrade("head");
        engine.changelog(revisions());

        run(scripts().upgrade(RevisionRange.parse("base:head")));

        assertThat(engine.schema()).isEqualTo(online.schema());
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
        assertThat(engine.status().current()).containsExactly("dddd");
        assertThat(engine.story()).isEqualTo(online.story());
        assertThat(engine.count("owners")).isEqualTo(1);
        assertThat(engine.upgrade("head").revisions()).isEmpty();

        run(scripts().downgrade(RevisionRange.parse("head:base")));
        online.downgrade("base");

        assertThat(engine.schema()).isEqualTo(online.schema());
        assertThat(engine.status().current()).isEmpty();
        assertThat(engine.story()).isEqualTo(online.story());
        assertThat(engine.upgrade("head").revisions()).hasSize(4);
    }

    @Test
    void fromTheMiddle() throws Exception {
        engine.changelog(revisions());
        engine.upgrade("bbbb");
        String script = scripts().upgrade(RevisionRange.parse("bbbb:head"));

        run(script);

        assertThat(script).doesNotContainIgnoringCase("create table");
        assertThat(engine.status().current()).containsExactly("dddd");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void theWayDownKeepsTheToolsTables() {
        engine.changelog(revisions());
        assertThat(scripts().downgrade(RevisionRange.parse("aaaa:base")))
                .containsOnlyOnce("drop table")
                .contains("drop table owners");
    }

    @Test
    void theWayDownNeedsBothEnds() {
        engine.changelog(revisions());
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> scripts().downgrade(new RevisionRange(null, Target.base())))
                .withMessage(
                        "The range ':base' of a downgrade is open. Type where the database is and where it goes, for"
                                + " example head:base.");
    }

    @Test
    void aStampAlone() throws Exception {
        engine.changelog(revisions());
        run(scripts().stamp(List.of(Target.parse("bbbb"), Target.parse("cccc"))));

        assertThat(engine.status().current()).containsExactly("bbbb", "cccc");
        assertThat(engine.story()).containsExactly("stamp bbbb succeeded 0/0", "stamp cccc succeeded 0/0");
    }
}
