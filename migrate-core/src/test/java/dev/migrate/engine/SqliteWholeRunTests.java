package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqliteWholeRunTests extends WholeRunContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }

    /** Foreign keys can't be switched off inside of a transaction, and dropping the old table would delete the rows. */
    @Test
    void copyingATableInTheMiddleOfTheRunKeepsTheRowsThatReferToIt() throws SQLException {
        engine.changelog(
                revision("aaaa")
                        .up(
                                "create table p (id integer primary key, name varchar(20))",
                                "create table c (p integer references p (id) on delete cascade)",
                                "insert into p values (1, 'a')",
                                "insert into c values (1)"),
                revision("bbbb", "aaaa")
                        .up(new ModifyDataType(
                                QualifiedName.of("p"),
                                "name",
                                DataType.parse("varchar(40)"),
                                DataType.parse("varchar(20)"))),
                revision("cccc", "bbbb").up("insert into p values (2, 'b')"));

        engine.upgrade("head");

        assertThat(engine.count("c")).isEqualTo(1);
        assertThat(engine.count("p")).isEqualTo(2);
        assertThat(engine.status().current()).containsExactly("cccc");
    }
}
