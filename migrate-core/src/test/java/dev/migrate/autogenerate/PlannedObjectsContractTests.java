package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments, names and whole tables are planned so that it works on a real server with rows, there, back, and there again. */
abstract class PlannedObjectsContractTests {

    private ProvingGround ground;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void open() {
        ground = new ProvingGround(newDatabase());
    }

    @AfterEach
    void close() throws SQLException {
        ground.close();
    }

    final ProvingGround ground() {
        return ground;
    }

    final void run(String before, String rows, String after, String changes) throws SQLException {
        GeneratedChanges generated = new PlannedTrip(ground).run(before, rows, after);
        if (!changes.isEmpty()) {
            assertThat(String.join(" ", PlannedTrip.names(generated.upgrade()))).isEqualTo(changes);
        }
    }

    /** How a comment of a table or column is said in the server's own words. */
    abstract String commented(String comment, int length);

    @Test
    void t03AUniqueColumnComesWithItsTable() throws SQLException {
        run("", "", """
                create table t (id int not null, code varchar(10), constraint pk_t primary key (id), constraint uq_t unique (code))""", "createTable");
    }

    @Test
    void t04AUniqueIndexIsNoConstraint() throws SQLException {
        run("", "", """
                create table t (id int not null, code varchar(10), constraint pk_t primary key (id));
                create unique index ix_t on t (code)""", "createTable");
    }

    @Test
    void g06ChecksComeAndGoWithTheirTable() throws SQLException {
        run("""
                create table old (id int not null, a int, constraint pk_old primary key (id), constraint ck_old check (a > 0))""", """
                insert into old values (1, 2)""", """
                create table t (id int not null, a int, constraint pk_t primary key (id), constraint ck_t check (a > 0))""", "createTable dropTable");
    }

    @Test
    void i08AnUnnamedUniqueConstraintGetsAColumnMore() throws SQLException {
        run("""
                create table t (id int not null, a int, b int, constraint pk_t primary key (id), unique (a))""", """
                insert into t values (1, 2, 3)""", """
                create table t (id int not null, a int, b int, constraint pk_t primary key (id), unique (a, b))""", "");
    }

    @Test
    void g02APrimaryKeyUnderAnotherNameIsTheSame() throws SQLException {
        run("""
                create table t (id int not null, constraint pk_one primary key (id))""", """
                insert into t values (1)""", """
                create table t (id int not null, constraint pk_one primary key (id))""", "");
    }

    @Test
    void g08AndG09CommentsComeChangeAndGo() throws SQLException {
        String plain =
                "create table t (id int not null, a varchar(10) default 'x' not null, constraint pk_t primary key (id))";
        String rows = "insert into t values (1, 'y')";
        String one = plain + ";" + commented("It's \"one\"\\n", 10);
        String two = plain + ";" + commented("two", 10);

        run(plain, rows, one, "alterColumn");
        run(one, rows, two, "alterColumn");
        run(two, rows, plain, "alterColumn");
    }

    @Test
    void g10AnAlteredColumnKeepsItsCommentAndDefault() throws SQLException {
        run(
                "create table t (id int not null, a varchar(10) default 'x' not null, constraint pk_t primary key (id));"
                        + commented("told", 10),
                """
                insert into t values (1, 'y')""",
                "create table t (id int not null, a varchar(20) default 'x' not null, constraint pk_t primary key (id));"
                        + commented("told", 20),
                "alterColumn");
    }
}
