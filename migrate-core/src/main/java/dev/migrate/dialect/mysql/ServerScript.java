package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements that the server puts together itself from its catalogue, so that they work in a script too.
 *
 * <p>MariaDB runs a block as one statement. MySQL needs a procedure for it, which is made, called and dropped; each of these steps can be
 * repeated on another connection, so that a run that stopped between them goes on there.
 */
final class ServerScript {

    private static final String PROCEDURE = "migrate_alteration";

    private final ChangeWriter out;
    private final MysqlFlavor flavor;

    ServerScript(ChangeWriter out, MysqlFlavor flavor) {
        this.out = out;
        this.flavor = flavor;
    }

    /**
     * Returns what runs the statement that a query makes.
     *
     * @param head how the statement begins
     * @param tail the query that returns one text, its rest
     * @param table the table, in whose schema the procedure lives for a moment
     */
    List<SqlStatement> run(String head, String tail, QualifiedName table, String comment, Object object) {
        String body = """
                declare migrate_tail longtext default (
                %s);
                if migrate_tail is null then
                    signal sqlstate '45000' set message_text = 'there is no such column';
                end if;
                """.formatted(ScriptIndent.of(tail, 4).stripTrailing());
        String statement = "concat(" + out.textOrNull(head) + ", migrate_tail)";
        return block(body + execution(statement), table.schema(), comment, object);
    }

    /**
     * Returns what runs statements that a query makes, one after the other, until it makes none.
     *
     * @param query returns the text of the next statement
     * @param table the table, in whose schema the procedure lives for a moment
     */
    List<SqlStatement> repeat(String query, QualifiedName table, String comment, Object object) {
        String body = """
                declare migrate_next longtext;
                migrate_all: loop
                    set migrate_next = (
                %s);
                    if migrate_next is null then
                        leave migrate_all;
                    end if;
                %s
                end loop;
                """.formatted(
                        ScriptIndent.of(query, 8).stripTrailing(),
                        ScriptIndent.of(execution("migrate_next"), 4).stripTrailing());
        return block(body, table.schema(), comment, object);
    }

    /** Returns what runs a statement if a query finds nothing, and fails with a message otherwise. */
    List<SqlStatement> unlessExists(String query, String message, String statement, String comment, Object object) {
        String body = """
                if exists (
                %s) then
                    signal sqlstate '45000' set message_text = %s;
                end if;
                %s;
                """.formatted(ScriptIndent.of(query, 4).stripTrailing(), out.textOrNull(message), statement);
        return block(body, null, comment, object);
    }

    /** Returns a name of the catalogue between backticks, as SQL of the script. */
    static String quoted(String column) {
        return "'`', replace(" + column + ", '`', '``'), '`'";
    }

    /** Returns the condition that the catalogue's name is this one, whose case counts where it does to the server. */
    String isNamed(String column, String name) {
        String text = out.textOrNull(name);
        return column + " = " + text + " and (@@lower_case_table_names <> 0 or " + column + " = convert(" + text
                + " using utf8mb4) collate utf8mb4_bin)";
    }

    /** Returns the schema of a name as an expression. */
    String schema(QualifiedName name) {
        return (name.schema() == null) ? "database()" : out.textOrNull(name.schema());
    }

    private String execution(String statement) {
        return flavor.mariadb() ? "execute immediate " + statement + ";\n" : """
                set @migrate_alteration = %s;
                prepare migrate_alteration from @migrate_alteration;
                execute migrate_alteration;
                deallocate prepare migrate_alteration;
                """.formatted(statement);
    }

    private List<SqlStatement> block(String body, @Nullable String schema, String comment, Object object) {
        String text = ScriptIndent.of(body, 4);
        if (flavor.mariadb()) {
            return List.of(out.statement("begin not atomic\n" + text + "end", comment, object));
        }
        String name = out.name(new QualifiedName(schema, PROCEDURE)).toString();
        return List.of(
                out.statement("drop procedure if exists " + name, "make way to " + comment, object),
                out.statement(
                        "create procedure " + name + "()\nbegin\n" + text + "end", "prepare to " + comment, object),
                out.statement("call " + name + "()", comment, object),
                out.statement("drop procedure if exists " + name, "clean up after " + comment, object));
    }
}
