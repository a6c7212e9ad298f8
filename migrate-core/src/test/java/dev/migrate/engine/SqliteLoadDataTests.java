package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** SQLite converts to numbers what looks like one, and keeps and refuses nothing else for its type. */
class SqliteLoadDataTests extends LoadDataContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }

    @Override
    @Test
    void manyRowsWhoseTypesTheTableKnows() throws SQLException {
        EngineFixture engine = new EngineFixture(newDatabase());
        engine.changelog(revision("aaaa").up("create table people (id bigint, amount decimal(9,2), born date)"));
        engine.upgrade("head");
        engine.database().execute("insert into people values ('1', '1.50', '2026-11-22')");
        assertThat(engine.count("people where id = 1 and amount = 1.5 and born = '2026-11-22'"))
                .isEqualTo(1);
    }

    @Override
    @Test
    void aCellThatTheDatabaseRefusesNamesItsLineAndColumnAndNothingOfTheFileStays() throws SQLException {
        assertKept("'not a number'");
    }

    @Override
    @Test
    void aTextThatIsTooLongNamesItsCell() throws SQLException {
        assertKept("'" + "x".repeat(100) + "'");
    }

    private void assertKept(String value) throws SQLException {
        EngineFixture engine = new EngineFixture(newDatabase());
        engine.changelog(revision("aaaa")
                .up("create table t (id bigint, v varchar(3))", "insert into t values (" + value + ", " + value + ")"));
        engine.upgrade("head");
        assertThat(engine.count("t where id = v and v = " + value)).isEqualTo(1);
    }
}
