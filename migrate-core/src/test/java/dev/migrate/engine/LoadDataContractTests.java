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

    private static final int ROWS = Integer.getInteger("migrate.load.count", 20_000);

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
        engine.migrations(List.of(table(), load(csv.toString(), "")));

        engine.upgrade("head");

        assertThat(engine.count("people")).isEqualTo(ROWS);
        assertThat(engine.count("people where name = 'it''s " + (ROWS - 1) + "' and active and amount = 1.5"))
                .isEqualTo(1);
    }

    @Test
    void aBadCellLeavesNothingBehind() throws SQLException {
        engine.migrations(List.of(table(), load("id,name\n1,a\nx,b\n", ", columns: [{name: id, type: numeric}]")));

        assertThatThrownBy(() -> engine.upgrade("head"))
                .hasMessage("people.csv:3: The cell in column 'id' must be a number. Correct the cell, or the 'type' of"
                        + " the column.");

        assertThat(engine.hasTable("people")).isFalse();
    }

    @Test
    void aCellThatTheDatabaseRefusesNamesTheFile() {
        engine.migrations(List.of(table(), load("id,name\n1,a\nx,b\n", "")));

        assertThatThrownBy(() -> engine.upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageStartingWith("people.csv:1: Revision 'bbbb' (x) failed to upgrade at step 1 of 1:");
    }

    private static Migration table() {
        return revision("aaaa")
                .up("create table people (id bigint, name varchar(20), born date, active boolean, amount decimal(9,2))")
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
