package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.Migration;
import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of files in a real database. */
abstract class LoadDataContractTests {

    private static final int ROWS = Integer.getInteger("migrate.load.count", 100_000);

    EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() {
        engine = new EngineFixture(newDatabase());
    }

    @Test
    void manyRowsWhoseTypesTheTableKnows() throws SQLException {
        StringBuilder csv = new StringBuilder("id,name,born,active,amount\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append(i).append(",it's ").append(i).append(",2026-11-22,true,1.50\n");
        }
        engine.migrations(List.of(table(), load(csv.toString(), ", columns: [{name: active, type: boolean}]")));

        engine.upgrade("head");

        assertThat(engine.count("people")).isEqualTo(ROWS);
        assertThat(engine.count("people where name = 'it''s " + (ROWS - 1) + "' and active and amount = 1.5"))
                .isEqualTo(1);
    }

    @Test
    void aBadCellLeavesNothingBehind() throws SQLException {
        engine.migrations(List.of(table(), load("id,name\n1,a\nx,b\n", ", columns: [{name: id, type: numeric}]")));

        assertThatThrownBy(() -> engine.upgrade("head"))
                .hasMessage(
                        "people.csv:3:1: The cell in column 'id' must be a number. Correct the cell, or the 'type' of"
                                + " the column.");

        assertThat(engine.hasTable("people")).isFalse();
    }

    @Test
    void aCellThatTheDatabaseRefusesNamesItsLineAndColumnAndNothingOfTheFileStays() throws SQLException {
        StringBuilder csv = new StringBuilder("name,amount\n");
        for (int i = 0; i < 1700; i++) {
            csv.append(i).append((i == 1234) ? ",many\n" : ",1\n");
        }
        engine.migrations(List.of(table(), load(csv.toString(), "")));

        assertThatThrownBy(() -> engine.upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageStartingWith("people.csv:1236:6: Revision 'bbbb' (x) failed to upgrade at step 1 of 1:");

        assertThat(engine.count("people")).isZero();
        engine.migrations(List.of(table(), load("name,amount\na,1\n", "")));
        engine.upgrade("head");
        assertThat(engine.count("people")).isEqualTo(1);
    }

    @Test
    void aRowThatAConstraintRefusesNamesItsLine() throws SQLException {
        engine.migrations(List.of(table(), load("id,name\n7,a\n\n8,\"b\nb\"\n7,c\n9,d\n", "")));

        assertThatThrownBy(() -> engine.upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageMatching("(?s)people.csv:6:1: Revision 'bbbb' .*");

        assertThat(engine.count("people")).isZero();
    }

    @Test
    void aTextThatIsTooLongNamesItsCell() throws SQLException {
        engine.migrations(List.of(table(), load("id,name\n7,a\n8," + "b".repeat(21) + "\n", "")));

        assertThatThrownBy(() -> engine.upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageMatching("(?s)people.csv:3:3: Revision 'bbbb' .*");

        assertThat(engine.count("people")).isZero();
    }

    @Test
    void anEditedFileOfAnAppliedRevisionIsAnEdit() {
        engine.migrations(List.of(table(), load("id,name\n1,a\n", "")));
        engine.upgrade("head");

        engine.migrations(List.of(table(), load("# ids\r\nid,name\r\n1,\"a\"\r\n", "")));
        assertThat(engine.autoUpgrade().revisions()).isEmpty();

        engine.migrations(List.of(table(), load("id,name\n1,b\n", "")));
        assertThatThrownBy(() -> engine.autoUpgrade())
                .isInstanceOf(EditedRevisionException.class)
                .hasMessageContaining("'bbbb' (db/migrations/bbbb.yaml, applied ");

        engine.repair("bbbb");
        assertThat(engine.autoUpgrade().revisions()).isEmpty();
    }

    private static Migration table() {
        return revision("aaaa")
                .up(
                        "create table people (id bigint unique, name varchar(20), born date, active boolean, amount decimal(9,2))")
                .build();
    }

    private static Migration load(String csv, String more) {
        String yaml = "revision: bbbb\ndownRevision: aaaa\nmessage: x\nupgrade:\n"
                + "- loadData: {file: people.csv, tableName: people" + more + "}\n";
        NearbyFiles files = (path, relative) -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        return new YamlRevisionFormat()
                .read(new SourceText("db/migrations/bbbb.yaml", yaml, files))
                .orElseThrow();
    }
}
